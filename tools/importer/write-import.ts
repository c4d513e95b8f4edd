import { Document, isMap, isPair, isScalar, visit } from 'yaml';
import type { Decision, OpenDoubt, OriginalFile } from '../../src/core/model/decisions.ts';
import type { Doubt } from './doubts/doubt.ts';

const HEADER = ` How this interview was made of its article. The decisions are applied again, in this order, when
 the article is imported with --force. As long as there is a doubt, it can’t be published.`;

/** Writes `import.yaml`: what an editor has decided, and what is not settled. */
export function writeImport({
  original,
  decisions,
  doubts,
}: {
  original?: OriginalFile | undefined;
  decisions: readonly Decision[];
  doubts: readonly Doubt[];
}): string {
  const open = doubts.map(
    ({ rule, lines, text, message, readings }): OpenDoubt => ({
      ...{ rule, lines: lines.join(' '), text, message, readings },
    }),
  );
  const document = new Document({ ...(original && { original }), decisions, doubts: open });
  document.commentBefore = HEADER;
  visit(document, {
    // Each decision is one line.
    Map(_, map, path) {
      const isDecision = path.some(
        (node) => isPair(node) && isScalar(node.key) && node.key.value === 'decisions',
      );
      if (isDecision && isMap(map)) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
