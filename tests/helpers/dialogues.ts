import fc from 'fast-check';
import type { Article, LineStyle } from '../../tools/importer/article.ts';

/** Who says a line, in truth: a person by the last word of the name, a side, or nobody. */
export interface Truth {
  line: number;
  text: string;
  /** The name of who speaks, where the article gives it. */
  name?: string;
  side?: 'question' | 'answer';
}

/** A conversation as it was held, written out in one of the ways in which papers write them. */
export interface Dialogue {
  dialect: string;
  article: Article;
  truth: Truth[];
  /** Whether it is as the dialect has it: nothing forgotten, nobody interrupts, no odd lines. */
  isClean: boolean;
}

const NAMES = [
  ['Mia Lund', 'Ole Brandt', 'Jon Rask', 'Ida Holt'],
  ['Ada Kern', 'Emil Vogt', 'Jule Stein', 'Max Orth'],
  ['Лада Чаек', 'Савва Дубов', 'Вера Мостова', 'Пётр Туман'],
  ['Aygün Kağız', 'Tofiq Mürəkkəbli', 'Nərgiz Dalğa', 'Elçin Körpü'],
  ['Bobur Siyohdon', 'Salim Varaq', 'Nodira Qog‘oz', 'Olim Ko‘prik'],
  ['Lucía Faro', 'Elena Bruma', 'Iván Puente', 'Noé Ribera'],
  ['Claire Brume', 'Rémi Pont', 'Anne Marée', 'Luc Rivage'],
  ['Ayşe Sis', 'Deniz Köprü', 'Ece Dalga', 'Can Fener'],
];
const WORDS = [
  'the boat was on a river when winter came and nobody knew which lamp could still burn by night'.split(
    ' ',
  ),
  'das boot lag im fluss als der winter kam und niemand wusste welche lampe noch brennt bei nacht'.split(
    ' ',
  ),
  'лодка стояла на реке когда пришла зима и никто не знал какая лампа ещё горит ночью'.split(' '),
  'qayıq çayda idi qış gələndə və heç kim bilmirdi hansı çıraq gecə hələ yanır'.split(' '),
  'qayiq daryoda edi qish kelganda va hech kim bilmasdi qaysi chiroq kechasi hali yonadi'.split(
    ' ',
  ),
  'el barco estaba en un río cuando llegó el invierno y nadie sabía qué lámpara ardía de noche'.split(
    ' ',
  ),
  'le bateau était sur une rivière quand vint un hiver et personne ne savait quelle lampe brûlait'.split(
    ' ',
  ),
  'tekne nehirdeydi kış geldiğinde ve kimse hangi lambanın gece hâlâ yandığını bilmiyordu'.split(
    ' ',
  ),
];
const PAIRS = [
  ['Question', 'Answer'],
  ['Frage', 'Antwort'],
  ['Вопрос', 'Ответ'],
  ['Sual', 'Cavab'],
  ['Savol', 'Javob'],
  ['Pregunta', 'Respuesta'],
  ['Question', 'Réponse'],
  ['Soru', 'Cevap'],
];
const REMARKS = [
  '(laughter)',
  '(lacht)',
  '(смеётся)',
  '(gülür)',
  '(kuladi)',
  '(risas)',
  '(rires)',
  '(gülüyor)',
];
const BOILERPLATE = [
  'Read also: Ten bridges',
  'Foto: Harbour',
  '© 2024 Paper',
  '+ ↺ − 16 px',
  'Реклама',
];
const CLOSINGS = [
  'Thank you for the conversation!',
  'Vielen Dank für das Gespräch.',
  'Спасибо за беседу!',
  'Müsahibə üçün təşəkkür edirik.',
  'Suhbat uchun rahmat.',
  'Muchas gracias.',
  'Merci beaucoup.',
  'Teşekkür ederiz.',
];

/** One paragraph of a turn. */
interface Said {
  who: number;
  side: 'question' | 'answer';
  paragraphs: string[];
}

/** A line; `isLabel` where it has nothing but the speaker’s name. */
interface Written {
  text: string;
  style?: LineStyle;
  isLabel?: boolean;
  truth?: Omit<Truth, 'line' | 'text'>;
}

type Write = (turn: Said, index: number, context: Context) => Written[];

interface Context {
  names: readonly string[];
  language: number;
  /** Who has spoken already. */
  seen: Set<number>;
}

interface Form {
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

const nameOf = ({ names }: Context, { who }: Said) => names[who] ?? '';
const surname = (name: string) => name.split(' ').at(-1) ?? '';
const initial = (name: string) => `${name.charAt(0)}. ${surname(name)}`;

/** A mark before the first paragraph of each turn. */
function marking(mark: (turn: Said, index: number, context: Context) => string): Write {
  return (turn, index, context) =>
    turn.paragraphs.map((text, at) => ({
      text: at === 0 ? mark(turn, index, context) + text : text,
    }));
}

function wrapping(
  wrap: string,
  label: (turn: Said, index: number, context: Context) => string = () => '',
): Write {
  return (turn, index, context) =>
    turn.paragraphs.map((text, at) => {
      const whole = (at === 0 ? label(turn, index, context) : '') + text;
      return { text: turn.side === 'question' ? `${wrap}${whole}${wrap}` : whole };
    });
}

function styling(style: LineStyle): Write {
  return ({ side, paragraphs }) =>
    paragraphs.map((text) => (side === 'question' ? { text, style } : { text }));
}

const FORMS: Form[] = [
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

type Gen = <T>(arb: fc.Arbitrary<T>) => T;

/** Conversations in all dialects; half of them with what goes wrong in real articles. */
export const dialogues: fc.Arbitrary<Dialogue> = fc.gen().map((g) => {
  const draw: Gen = (arb) => g(() => arb);
  const language = draw(fc.nat({ max: WORDS.length - 1 }));
  const form = draw(fc.constantFrom(...FORMS));
  const isClean = draw(fc.boolean());
  const names = NAMES[language] ?? [];
  const context: Context = { names, language, seen: new Set() };
  const turns = converse(draw, form, language);
  // Whoever speaks once is always asked about.
  const isRare = names.some((_, who) => turns.filter((turn) => turn.who === who).length === 1);
  return writeOut(draw, form, turns, context, isClean && !(form.isForMany && isRare));
});

function sentence(draw: Gen, language: number, end: string): string {
  const words = draw(
    fc.array(fc.constantFrom(...(WORDS[language] ?? [])), { minLength: 4, maxLength: 12 }),
  );
  const text = words.join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${end}`;
}

function converse(draw: Gen, form: Form, language: number): Said[] {
  const exchanges = draw(fc.integer({ min: 2, max: 8 }));
  const isMany = form.isForMany === true && draw(fc.boolean());
  return Array.from({ length: exchanges }, (_, i): Said[] => {
    const question = [
      ...(form.isNamed && form.isLong && draw(fc.nat({ max: 5 })) === 0
        ? [sentence(draw, language, '.')]
        : []),
      sentence(draw, language, draw(fc.constantFrom('?', '?', '?', '?”', ' …?'))),
    ];
    const count = form.isLong ? draw(fc.integer({ min: 1, max: 3 })) : 1;
    const answer = Array.from({ length: count }, () =>
      sentence(draw, language, draw(fc.constantFrom('.', '.', '!', '…'))),
    );
    return [
      {
        who: isMany && i % 2 === 1 ? 2 : 0,
        side: 'question',
        paragraphs:
          form.name.startsWith('bold') || form.name.includes('lines')
            ? question.slice(-1)
            : question,
      },
      { who: isMany && draw(fc.boolean()) ? 3 : 1, side: 'answer', paragraphs: answer },
    ];
  }).flat();
}

function writeOut(
  draw: Gen,
  form: Form,
  turns: readonly Said[],
  context: Context,
  isClean: boolean,
): Dialogue {
  const lines: Written[] = [];
  const nobody = {};
  const chance = (oneIn: number) => !isClean && draw(fc.nat({ max: oneIn - 1 })) === 0;
  if (draw(fc.boolean()))
    lines.push({ text: sentence(draw, context.language, '.'), truth: nobody });
  for (const [index, turn] of turns.entries()) {
    const truth = { side: turn.side, ...(form.isNamed && { name: nameOf(context, turn) }) };
    const written: Written[] = form.write(turn, index, context).map((line) => ({ ...line, truth }));
    const isLast = index === turns.length - 1;
    if (chance(12) && turn.side === 'answer')
      written.push({ text: sentence(draw, context.language, '?'), truth });
    if (chance(15) && turn.paragraphs[0]?.endsWith('?'))
      written[0] = { text: turn.paragraphs.at(-1) ?? '', truth };
    if (chance(15) && turn.side === 'answer')
      written.push({ text: `**${sentence(draw, context.language, '')}**`, truth });
    lines.push(...written);
    if (draw(fc.nat({ max: 9 })) === 0)
      lines.push({ text: REMARKS[context.language] ?? '', truth: nobody });
    if (draw(fc.nat({ max: 9 })) === 0 && !isLast)
      lines.push({ text: draw(fc.constantFrom(...BOILERPLATE)), truth: nobody });
    if (chance(20) && form.isForMany)
      lines.push({
        text:
          form
            .write({ who: 3, side: 'answer', paragraphs: [''] }, index, {
              ...context,
              names: [...context.names.slice(0, 3), 'Zoe Quer'],
            })
            .map(({ text }) => text)
            .join('') + sentence(draw, context.language, '.'),
        truth: { side: 'answer', name: 'Zoe Quer' },
      });
  }
  if (chance(3)) {
    lines.push({ text: CLOSINGS[context.language] ?? '', truth: { side: 'question' } });
    if (draw(fc.boolean()))
      lines.push({
        text: `${context.names[1]}, 51, ${sentence(draw, context.language, '.')}`,
        truth: nobody,
      });
  }
  return finish(form, lines, isClean, draw);
}

function finish(form: Form, lines: readonly Written[], isClean: boolean, draw: Gen): Dialogue {
  const gap = draw(fc.constantFrom('\n\n', '\r\n\r\n', '\n\n\n'));
  const step = gap === '\n\n\n' ? 3 : 2;
  return {
    dialect: form.name,
    article: {
      text: `${lines.map(({ text }) => text).join(gap)}\n`,
      styles: new Map(
        lines.flatMap(({ style }, i) => (style ? [[i * step + 1, style] as const] : [])),
      ),
    },
    truth: lines.flatMap(({ text, truth, isLabel }, i) =>
      isLabel ? [] : [{ line: i * step + 1, text, ...truth }],
    ),
    isClean,
  };
}
