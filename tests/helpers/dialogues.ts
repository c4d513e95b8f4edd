import fc from 'fast-check';
import type { Article } from '../../tools/importer/article.ts';
import {
  type Context,
  FORMS,
  type Form,
  nameOf,
  type Said,
  type Written,
} from './dialogue-forms.ts';
import { BOILERPLATE, CLOSINGS, NAMES, REMARKS, WORDS } from './dialogue-words.ts';

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
