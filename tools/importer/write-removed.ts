import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Removed } from '../../src/core/model/interview.ts';

const HEADER = ` What is in source.txt and not in the transcript. The transcript and this list together give
 source.txt again, to the character; the build checks it.`;

/** Writes `removed.yaml`: one entry a line, its text in double quotes so that every space shows. */
export function writeRemoved({ lines, marks }: Removed): string {
  const document = new Document({ lines, marks });
  document.commentBefore = HEADER;
  visit(document, {
    Map(key, map) {
      map.flow = key !== null;
    },
    Pair(_, { key, value }) {
      if (isScalar(key) && key.value === 'text' && isScalar(value))
        value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString({ lineWidth: 0 });
}
