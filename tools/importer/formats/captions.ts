import { foldSpace } from '../../../src/core/text/lines.ts';
import {
  DASHES,
  QUESTION_MARKS,
  QUOTES,
  SENTENCE_ENDS,
} from '../../../src/core/text/punctuation.ts';
import type { LineStyle } from '../article.ts';
import type { Outcome } from '../draft.ts';
import { labelOf } from '../label.ts';
import { labelKey } from '../name-pattern.ts';
import { dashOf } from '../openers.ts';
import { type Cue, readCues } from './caption-cues.ts';
import { spokenIn, tagsIn } from './caption-words.ts';
import type { LeftOut, Received } from './received.ts';

/** Words that somebody says without a break, and when. */
interface Stretch {
  from: number;
  to: number;
  /** The name before them, as it is compared. */
  key?: string;
  /** What the line begins with: “Mia Lund: ”. */
  mark: string;
  text: string;
}

/** Seconds without a word after which a new paragraph begins, though the same voice goes on. */
const PAUSE = 2;
/** Of so many characters, a paragraph ends with its sentence. */
const LONG = 600;

/**
 * Reads captions (WebVTT, SubRip, YouTube’s) as text: one line a paragraph, with the name of who
 * speaks before it where the captions give one. A sentence that goes on in the next caption is one
 * paragraph, and so is what the same voice goes on to say, up to a pause.
 */
export function readCaptions(text: string): Outcome<Received> {
  const { cues, notes } = readCues(text);
  const names = bracketedNames(cues);
  const said = withoutRolling(cues).flatMap((cue) => stretchesOf(cue, names));
  if (said.length === 0) return refuse();
  const namesEach = said.filter(({ key }) => key).length * 2 > said.length;
  const isNamed = said.some(({ key }) => key !== undefined);
  const stretches = joined(isNamed ? said : said.flatMap(atQuestions));
  const tags = tagsIn(text);
  const leftOut: LeftOut[] = [
    ...notes.map((note) => ({ what: 'Note in the captions', text: note })),
    ...(tags.length > 0 ? [{ what: 'Marks of type in the captions', text: tags.join(' ') }] : []),
  ];
  const unnamed: LineStyle = { isUnnamed: true };
  // Every second line is empty.
  const byLine = stretches.map((stretch, index) => [index * 2 + 1, stretch] as const);
  return {
    value: {
      article: {
        text: `${stretches.map(({ mark, text: words }) => mark + words).join('\n\n')}\n`,
        times: new Map(byLine.map(([line, { from, to }]) => [line, { from, to }])),
        styles: new Map(
          byLine
            .filter(([, { key }]) => namesEach && key === undefined)
            .map(([line]) => [line, unnamed]),
        ),
      },
      facts: {},
      leftOut,
    },
  };
}

function joined(said: readonly Stretch[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const next of said) {
    const last = stretches.at(-1);
    const isSame = last !== undefined && next.key === last.key && Boolean(next.key);
    const hasEnded = last !== undefined && ENDS.test(last.text);
    const isFull = last !== undefined && (next.from - last.to >= PAUSE || last.text.length > LONG);
    if (last && (isSame ? !(hasEnded && isFull) : next.key === undefined && !hasEnded)) {
      last.text += ` ${next.text}`;
      last.to = next.to;
    } else stretches.push(isSame ? { ...next, mark: '' } : { ...next });
  }
  return stretches;
}

/** Behind a question, somebody else may speak, where captions name nobody. */
const BEHIND_QUESTION = new RegExp(
  `(?<=[${QUESTION_MARKS}][${QUOTES})\\]]*)\\s+(?=[${QUOTES}¿¡]*[\\p{Lu}\\p{Lo}\\p{N}])`,
  'u',
);

function atQuestions(stretch: Stretch): Stretch[] {
  return stretch.text.split(BEHIND_QUESTION).map((text) => ({ ...stretch, text }));
}

/** A sentence ends, or is broken off. */
const ENDS = new RegExp(`[${SENTENCE_ENDS}${DASHES}][${QUOTES})\\]]*$`, 'u');

/** The words of a cue: a new stretch for each voice, name and dash. */
function stretchesOf({ from, to, lines }: Cue, names: ReadonlySet<string>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { voice, text } of spokenIn(lines.join('\n'))) {
    const words = text.split('\n').map(foldSpace).filter(Boolean);
    for (const [index, line] of words.entries()) {
      const opened = voice === undefined ? openingOf(line, names) : undefined;
      const last = stretches.at(-1);
      if (last && !opened && index > 0) last.text += ` ${line}`;
      else if (voice === undefined) stretches.push({ from, to, mark: '', text: line, ...opened });
      else stretches.push({ from, to, key: labelKey(voice), mark: `${voice}: `, text: line });
    }
  }
  return stretches;
}

/** `>> MIA LUND: `, as broadcasters mark who speaks; without a name it says that somebody else does. */
const ARROWS = /^>{2,3}\s*/;

/** `[Mia Lund] `, `[Mia Lund]: `, where it is a name and no sound. */
const BRACKETED = /^[[(](\p{Lu}[^[\]():]{0,40})[\])][:：]?\s+(?=\S)/u;

/** A name, dash or arrows at the start of a line. */
function openingOf(
  line: string,
  names: ReadonlySet<string>,
): Pick<Stretch, 'key' | 'mark' | 'text'> | undefined {
  const arrows = ARROWS.exec(line)?.[0] ?? '';
  const words = line.slice(arrows.length);
  const [mark = '', name = ''] = BRACKETED.exec(words) ?? [];
  if (names.has(name))
    return { key: labelKey(name), mark: `${name}: `, text: words.slice(mark.length) };
  const label = labelOf(words);
  if (label?.form === 'colon' && label.body && label.direction === 0)
    return { key: label.key, mark: label.mark, text: label.body };
  if (label?.form === 'colon') return { key: label.key, mark: '', text: words };
  return arrows || dashOf(line) ? { key: '', mark: '', text: line } : undefined;
}

/**
 * What is in brackets before words is a name if it occurs again, and another one does too: “[Music]”
 * alone is a sound.
 */
function bracketedNames(cues: readonly Cue[]): ReadonlySet<string> {
  const found = cues.flatMap(({ lines }) =>
    lines.flatMap((line) => BRACKETED.exec(plain(line).replace(ARROWS, ''))?.[1] ?? []),
  );
  const often = [...Map.groupBy(found, (name) => name)].filter(([, places]) => places.length > 1);
  return new Set(often.length > 1 ? often.map(([name]) => name) : []);
}

/**
 * Captions that were made by a program roll: each begins with the line that the one before ended
 * with, and has the time of each word. Such a line is there once.
 */
function withoutRolling(cues: readonly Cue[]): Cue[] {
  const isRolling = cues.some(({ lines }) => lines.some((line) => /<\d[\d:.]*>/.test(line)));
  if (!isRolling) return [...cues];
  let before = '';
  return cues.map((cue) => {
    const lines = cue.lines.filter((line) => line.trim());
    const isAgain = plain(lines[0]) === before;
    before = plain(lines.at(-1));
    return { ...cue, lines: isAgain ? lines.slice(1) : lines };
  });
}

function plain(line = ''): string {
  return spokenIn(line)
    .map(({ text }) => text.trim())
    .join(' ');
}

function refuse(): Outcome<Received> {
  return {
    findings: [
      {
        rule: 'format',
        ...{ line: 1, column: 1, text: '' },
        message: 'These captions have no words.',
        suggestion: 'Export them again from the program that made them.',
      },
    ],
  };
}
