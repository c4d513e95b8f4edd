import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Removed } from '../../src/core/model/interview.ts';

const HEADER = ` What is in source.txt and not in the transcript. The transcript and this list together give
 source.txt again, to the character; the build checks it.`;
/** Fields in which every space counts. */
const EXACT = new Set(['text', 'before']);

/** Writes `removed.yaml`: one entry a line, its text in double quotes so that every space shows. */
export function writeRemoved({ lines, marks, cuts = [] }: Removed): string {
  const document = new Document({ lines, marks, ...(cuts.length > 0 && { cuts }) });
  document.commentBefore = HEADER;
  visit(document, {
    Map(key, map) {
      map.flow = key !== null;
    },
    Pair(_, { key, value }) {
      if (isScalar(key) && EXACT.has(String(key.value)) && isScalar(value))
        value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
