import { Document, isMap, isPair, isScalar, visit } from 'yaml';
import type {
  Decision,
  LineTime,
  OpenDoubt,
  OriginalFile,
} from '../../src/core/model/decisions.ts';
import { checksumOf } from '../../src/core/model/import-checksum.ts';
import type { Doubt } from './doubts/doubt.ts';

const HEADER = ` How this interview was made of its article. The decisions are applied again, in this order, when
 the article is imported with --force. As long as there is a doubt, it can’t be published.`;

const ONE_LINE = new Set(['decisions', 'times']);

/** Writes `import.yaml`: what an editor has decided, and what is not settled. */
export function writeImport({
  original,
  decisions,
  doubts,
  times = [],
}: {
  original?: OriginalFile | undefined;
  decisions: readonly Decision[];
  doubts: readonly Doubt[];
  times?: readonly LineTime[] | undefined;
}): string {
  const open = doubts.map(
    ({ rule, lines, text, message, readings }): OpenDoubt => ({
      ...{ rule, lines: lines.join(' '), text, message, readings },
    }),
  );
  const document = new Document({
    ...(original && { original }),
    decisions,
    doubts: open,
    checksum: checksumOf({ decisions: [...decisions], doubts: open }),
    ...(times.length > 0 && { times }),
  });
  document.commentBefore = HEADER;
  visit(document, {
    // Each decision and each time is one line.
    Map(_, map, path) {
      const isOneLine = path.some(
        (node) => isPair(node) && isScalar(node.key) && ONE_LINE.has(String(node.key.value)),
      );
      if (isOneLine && isMap(map)) map.flow = true;
    },
  });
  return document.toString({ lineWidth: 0 });
}
