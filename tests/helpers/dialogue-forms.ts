import type { LineStyle } from '../../tools/importer/article.ts';
import { PAIRS } from './dialogue-words.ts';
import type { Truth } from './dialogues.ts';

/** One paragraph of a turn. */
export interface Said {
  who: number;
  side: 'question' | 'answer';
  paragraphs: string[];
}

/** A line; `isLabel` where it has nothing but the speaker’s name. */
export interface Written {
  text: string;
  style?: LineStyle;
  isLabel?: boolean;
  truth?: Omit<Truth, 'line' | 'text'>;
}

export type Write = (turn: Said, index: number, context: Context) => Written[];

export interface Context {
  names: readonly string[];
  language: number;
  /** Who has spoken already. */
  seen: Set<number>;
}

export interface Form {
  name: string;
  write: Write;
  /** Whether the article gives the names of both sides. */
  isNamed: boolean;
  /** Several people on a side can be told apart. */
  isForMany?: boolean;
  /** Whether answers may have several paragraphs. */
  isLong?: boolean;
  /** Whether questions may be statements. */
  canState?: boolean;
}

export const nameOf = ({ names }: Context, { who }: Said) => names[who] ?? '';
export const surname = (name: string) => name.split(' ').at(-1) ?? '';
export const initial = (name: string) => `${name.charAt(0)}. ${surname(name)}`;

/** A mark before the first paragraph of each turn. */
export function marking(mark: (turn: Said, index: number, context: Context) => string): Write {
  return (turn, index, context) =>
    turn.paragraphs.map((text, at) => ({
      text: at === 0 ? mark(turn, index, context) + text : text,
    }));
}

export function wrapping(
  wrap: string,
  label: (turn: Said, index: number, context: Context) => string = () => '',
): Write {
  return (turn, index, context) =>
    turn.paragraphs.map((text, at) => {
      const whole = (at === 0 ? label(turn, index, context) : '') + text;
      return { text: turn.side === 'question' ? `${wrap}${whole}${wrap}` : whole };
    });
}

export function styling(style: LineStyle): Write {
  return ({ side, paragraphs }) =>
    paragraphs.map((text) => (side === 'question' ? { text, style } : { text }));
}

export const FORMS: Form[] = [
  {
    name: 'full names',
    isNamed: true,
    isForMany: true,
    isLong: true,
    canState: true,
    write: marking((t, _, c) => `${nameOf(c, t)}: `),
  },
  {
    name: 'names in bold',
    isNamed: true,
    isForMany: true,
    isLong: true,
    canState: true,
    write: marking((t, _, c) => `**${nameOf(c, t)}:** `),
  },
  {
    name: 'names in capitals',
    isNamed: true,
    isForMany: true,
    isLong: true,
    canState: true,
    write: marking((t, _, c) => `${surname(nameOf(c, t)).toUpperCase()}: `),
  },
  {
    name: 'initials',
    isNamed: true,
    isForMany: true,
    isLong: true,
    canState: true,
    write: marking((t, _, c) => `${initial(nameOf(c, t))}: `),
  },
  {
    name: 'names and dashes',
    isNamed: true,
    isForMany: true,
    isLong: true,
    canState: true,
    write: marking((t, _, c) => `${initial(nameOf(c, t)).toUpperCase()} – `),
  },
  {
    name: 'names, colons and dashes',
    isNamed: true,
    isForMany: true,
    isLong: true,
    canState: true,
    write: marking((t, _, c) => `${nameOf(c, t)}: – `),
  },
  {
    name: 'words',
    isNamed: false,
    isLong: true,
    canState: true,
    write: marking((t, _, c) => `${PAIRS[c.language]?.[t.side === 'question' ? 0 : 1]}: `),
  },
  {
    name: 'initials of words',
    isNamed: false,
    isLong: true,
    canState: true,
    write: marking((t) => (t.side === 'question' ? 'Q: ' : 'A: ')),
  },
  {
    name: 'numbered words',
    isNamed: false,
    isLong: true,
    write: marking(
      (t, i, c) => `${PAIRS[c.language]?.[t.side === 'question' ? 0 : 1]} ${(i >> 1) + 1}: `,
    ),
  },
  {
    name: 'a word and a name',
    isNamed: false,
    isLong: true,
    write: marking((t, _, c) =>
      t.side === 'question' ? `${PAIRS[c.language]?.[0]}: ` : `${nameOf(c, t)}: `,
    ),
  },
  {
    name: 'Q without a colon',
    isNamed: false,
    isLong: true,
    write: marking((t, _, c) =>
      t.side === 'question' ? 'Q ' : `MR. ${surname(nameOf(c, t)).toUpperCase()}: `,
    ),
  },
  {
    name: 'names on lines of their own',
    isNamed: true,
    isLong: true,
    write: (t, _, c) => [
      { text: nameOf(c, t), isLabel: true },
      ...t.paragraphs.map((text) => ({ text })),
    ],
  },
  { name: 'bold questions', isNamed: false, isLong: true, write: wrapping('**') },
  { name: 'italic questions', isNamed: false, isLong: true, write: wrapping('*') },
  {
    name: 'bold questions, names at first',
    isNamed: true,
    isLong: true,
    write: wrapping('**', (t, i, c) => (i < 2 ? `${nameOf(c, t)}: ` : '')),
  },
  {
    name: 'bold questions, several answer',
    isNamed: false,
    isLong: true,
    write: wrapping('**', (t, _, c) => (t.side === 'answer' ? `${nameOf(c, t)}: ` : '')),
  },
  { name: 'headings', isNamed: false, isLong: true, write: styling({ heading: 3 }) },
  {
    name: 'strong lines of a page',
    isNamed: false,
    isLong: true,
    write: styling({ isStrong: true }),
  },
  { name: 'terms of a list', isNamed: false, isLong: true, write: styling({ isTerm: true }) },
  {
    name: 'numbered questions',
    isNamed: false,
    isLong: true,
    write: marking((t, i) => (t.side === 'question' ? `${(i >> 1) + 1}. ` : '')),
  },
  { name: 'dashes', isNamed: false, isLong: true, write: marking(() => '– ') },
  { name: 'em dashes without a space', isNamed: false, isLong: true, write: marking(() => '—') },
  { name: 'hyphens', isNamed: false, isLong: true, write: marking(() => '- ') },
  {
    name: 'dashes before questions',
    isNamed: false,
    isLong: true,
    write: marking((t) => (t.side === 'question' ? '– ' : '')),
  },
  {
    name: 'dashes before answers',
    isNamed: false,
    write: marking((t) => (t.side === 'answer' ? '– ' : '')),
  },
  {
    name: 'bold questions, dashes before answers',
    isNamed: false,
    isLong: true,
    write: (t, i, c) =>
      t.side === 'question' ? wrapping('**')(t, i, c) : marking(() => '– ')(t, i, c),
  },
];
