import { type Document, isNode, visit, type YAMLError } from 'yaml';

/** A mistake of syntax in words for an editor. */
export interface ExplainedSyntax {
  /** In UTF-16 code units from the start of the text. */
  offset: number;
  message: string;
  suggestion: string;
}

const INDENT = 'Give all fields of a group the same number of spaces.';

/** The commonest mistakes, by the parser's name for them, its message, and the rest of the line. */
const SYNTAX: [pattern: RegExp, message: string, suggestion: string][] = [
  [/^DUPLICATE_KEY/, 'This field is here twice.', 'Keep one of the two.'],
  [/^TAB_AS_INDENT/, 'This line is indented with a tab.', 'Indent it with spaces.'],
  [
    /^BLOCK_AS_IMPLICIT_KEY.*\n.*: /,
    'This text has a colon in it, and no quotes around it.',
    'Put the text after the first colon in "straight" double quotes.',
  ],
  [/^BLOCK_AS_IMPLICIT_KEY/, 'The line after this one is indented too far.', INDENT],
  [
    /end with a [\]}]/,
    'This bracket is not closed.',
    'Close it, or put the text in "straight" quotes.',
  ],
  [/Missing , /, 'A comma is missing before this.', 'Write a comma between two entries.'],
  [/Missing closing/, 'This quotation mark is not closed.', 'Close it at the end of the text.'],
  [/^BAD_INDENT/, 'This line is not indented like those that it belongs with.', INDENT],
  [
    /^UNEXPECTED_TOKEN/,
    'What comes before this has ended already.',
    'Remove what is too much, or put the whole text in "straight" double quotes.',
  ],
  [
    /^MULTILINE_IMPLICIT_KEY|^MISSING_CHAR Implicit/,
    'This line is not a name, a colon, a space and a value.',
    'Write it like that; a text of several lines needs "straight" double quotes around it.',
  ],
  [
    /^BAD_SCALAR_START/,
    'A text can’t begin with this character.',
    'Put the text in "straight" double quotes.',
  ],
  [/^BAD_DQ_ESCAPE/, 'This backslash means nothing here.', 'Write it twice.'],
  [/^RESOURCE_EXHAUSTION/, 'This is nested far too deeply.', 'Close each bracket.'],
];

/**
 * Explains what the parser can't read.
 *
 * @param yaml the text
 * @param document what the parser made of it, with at least one error: only the first is explained,
 *   for those after it mostly follow from it
 */
export function explainSyntax(yaml: string, document: Document, error: YAMLError): ExplainedSyntax {
  const offset = /end with a|Missing closing/.test(error.message)
    ? openedBefore(document, error.pos[0])
    : error.pos[0];
  const line = yaml.slice(offset).split('\n', 1)[0];
  const known = SYNTAX.find(([pattern]) => pattern.test(`${error.code} ${error.message}\n${line}`));
  if (known) return { offset, message: known[1], suggestion: known[2] };
  return {
    offset,
    message: `This is not valid YAML: ${error.message.replace(/\.$/, '')}.`,
    suggestion:
      'Put texts in "straight" double quotes, indent with spaces, and close every bracket.',
  };
}

/** The parser says where it missed the end of something: where that begins. */
function openedBefore(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Node: (_, node) => {
      const range = isNode(node) ? node.range : undefined;
      const isQuoted = 'type' in node && /QUOTE/.test(String(node.type));
      if (range && (isQuoted || ('flow' in node && node.flow)) && range[0] < end && end <= range[2])
        start = range[0];
    },
  });
  return start;
}
