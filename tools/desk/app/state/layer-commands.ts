import { idFrom } from '../../../../src/core/addresses/ids.ts';
import { splitSentences } from '../../../../src/core/text/sentences.ts';
import type { NewWording } from '../layer/correct.ts';
import type { EntryPlace } from '../layer/layer-view.ts';
import { nameIdOf, namePathOf } from '../layer/layer-work.ts';
import {
  addAttribution,
  addNote,
  entriesIn,
  freeId,
  newName,
  type QuotedWords,
  setKeySentence,
} from '../layer/notes-text.ts';
import { dataOf, removeFrom } from '../layer/yaml-text.ts';
import type { LayerSession, Selected } from './layer-session.ts';

const NOTES = 'notes.yaml';
const CORRECTIONS = 'corrections.yaml';

/** What can be made of selected words. */
export interface WordsCommand {
  /** As `KeyboardEvent.key` has it, in lower case. */
  key: string;
  name: string;
  /** What it does, in a sentence. */
  what: string;
  /** Whether only words that somebody answers may be meant. */
  isOfAnswer: boolean;
  run: (session: LayerSession) => void;
}

export const WORDS_COMMANDS: readonly WordsCommand[] = [
  {
    ...{ key: 'n', name: 'note', what: 'Writes a note on these words' },
    ...{ isOfAnswer: true, run: writeNote },
  },
  {
    ...{ key: 't', name: 'attribution', what: 'These words show that the view is somebody else’s' },
    ...{ isOfAnswer: true, run: markAttribution },
  },
  {
    ...{ key: 'k', name: 'key sentence', what: 'The sentence is the key sentence of its answer' },
    ...{ isOfAnswer: true, run: chooseKeySentence },
  },
  {
    ...{ key: 'm', name: 'name', what: 'Explains a name wherever it occurs' },
    ...{ isOfAnswer: false, run: writeName },
  },
];

/** The words that are selected, and the passage that has them. */
export function selectedIn({ selected, view }: LayerSession) {
  const words = selected.value;
  const passage = view.value?.sections
    .flatMap(({ passages }) => passages)
    .find(({ id }) => id === words?.passage);
  return words && passage
    ? { ...words, text: passage.text, isQuotable: passage.isQuotable }
    : undefined;
}

/** The words as a file names them: with their number where they occur in the answer more than once. */
function quoted(session: LayerSession, { at, passage, start, end }: Selected): QuotedWords {
  const section = session.view.value?.sections.find((one) => one.at === at);
  const passages = section?.passages.filter(({ isQuotable }) => isQuotable) ?? [];
  const quote = passages.find(({ id }) => id === passage)?.text.slice(start, end) ?? '';
  const places = passages.flatMap(({ id, text }) => {
    const starts: string[] = [];
    for (let from = text.indexOf(quote); from >= 0; from = text.indexOf(quote, from + 1))
      starts.push(`${id} ${from}`);
    return starts;
  });
  const occurrence = places.indexOf(`${passage} ${start}`) + 1;
  return { at, quote, ...(places.length > 1 && { occurrence }) };
}

function writeNote(session: LayerSession): void {
  const words = session.selected.peek();
  if (!words) return;
  const { language = 'en' } = session.view.peek() ?? {};
  const yaml = addNote(session.text(NOTES), quoted(session, words), language);
  session.edit({ [NOTES]: yaml }, 'A note, still to be written.');
  openLast(session, 'note', 'notes');
}

function markAttribution(session: LayerSession): void {
  const words = session.selected.peek();
  if (!words) return;
  const yaml = addAttribution(session.text(NOTES), quoted(session, words));
  session.edit({ [NOTES]: yaml }, 'Marked as an official position.');
  openLast(session, 'attribution', 'attributions');
}

function openLast(session: LayerSession, kind: EntryPlace['kind'], list: string): void {
  const index = entriesIn(session.text(NOTES), list).length - 1;
  session.open.value = { kind, file: NOTES, path: [list, index] };
}

function chooseKeySentence(session: LayerSession): void {
  const words = selectedIn(session);
  if (!words) return;
  const { language = 'en' } = session.view.peek() ?? {};
  const sentences = splitSentences(words.text, language);
  const { text: quote = '' } = sentences.find(({ end }) => end > words.start) ?? {};
  const yaml = setKeySentence(session.text(NOTES), { at: words.at, quote });
  session.edit({ [NOTES]: yaml }, 'Chosen as the key sentence of this answer.');
  const index = entriesIn(yaml, 'keySentences').findIndex(({ at }) => at === words.at);
  session.open.value = { kind: 'key', file: NOTES, path: ['keySentences', index] };
}

function writeName(session: LayerSession): void {
  const words = selectedIn(session);
  if (!words) return;
  const form = words.text.slice(words.start, words.end);
  const known = namesIn(session).find(({ forms }) => forms.includes(form));
  const file = known?.file ?? namePathOf(freeName(session, form));
  if (!known) session.edit({ [file]: newName(form) }, 'A name, still to be explained.');
  session.open.value = { kind: 'name', file, path: [] };
}

function freeName(session: LayerSession, form: string): string {
  const taken = Object.entries(session.texts.peek()).flatMap(([path, text]) =>
    text === null ? [] : nameIdOf(path),
  );
  return freeId(idFrom(form, session.view.peek()?.language) || 'name', new Set(taken));
}

/** All names with their forms, their own first, as far as they can be read. */
export function namesIn({ texts }: LayerSession): { file: string; forms: string[] }[] {
  return Object.entries(texts.value).flatMap(([file, yaml]) => {
    if (!file.startsWith('names/') || yaml === null) return [];
    const { name = '', aliases } = (dataOf(yaml) ?? {}) as { name?: string; aliases?: unknown };
    const forms = [name, ...(Array.isArray(aliases) ? aliases : [])].map(String);
    return [{ file, forms }];
  });
}

/** Removes an entry; a name with its file. */
export function removeEntry(session: LayerSession, { kind, file, path }: EntryPlace): void {
  const text = kind === 'name' ? null : removeFrom(session.text(file), path);
  session.open.value = undefined;
  session.edit({ [file]: text }, 'Removed.');
}

/** Corrects a passage as its publisher has, and opens what is still to be said of it. */
export async function takeCorrection(
  session: LayerSession,
  wording: NewWording,
  date: string,
): Promise<string | undefined> {
  const { value, findings } = await session.correct(wording, date);
  if (!value)
    return findings?.map(({ message, suggestion }) => `${message} ${suggestion}`).join(' ');
  session.edit(value, 'The paragraph is corrected. Say what and why.');
  const index = entriesIn(session.text(CORRECTIONS)).length - 1;
  session.open.value = { kind: 'correction', file: CORRECTIONS, path: [index] };
  return undefined;
}

/** Takes back a correction that is not saved yet: the paragraph has its old words again. */
export async function takeBack(session: LayerSession, place: EntryPlace): Promise<void> {
  const yaml = session.text(CORRECTIONS);
  const { at, was, now } = (entriesIn(yaml)[Number(place.path[0])] ?? {}) as unknown as NewWording;
  const { value } = await session.correct({ at, was: now, now: was }, '');
  if (!value) return;
  session.open.value = undefined;
  session.edit({ ...value, [CORRECTIONS]: removeFrom(yaml, place.path) }, 'Taken back.');
}

const KINDS: Readonly<Record<string, EntryPlace['kind']>> = {
  notes: 'note',
  attributions: 'attribution',
  keySentences: 'key',
};

/** Opens the first entry of which something is missing or wrong. */
export function openProblem(session: LayerSession): void {
  const [problem] = session.view.peek()?.problems ?? [];
  if (!problem) return;
  const { file, path } = problem;
  const [list, index] = path;
  if (file === NOTES && index === undefined) session.open.value = undefined;
  else if (file === NOTES)
    session.open.value = { kind: KINDS[String(list)] ?? 'note', file, path: path.slice(0, 2) };
  else if (file === CORRECTIONS)
    session.open.value = { kind: 'correction', file, path: path.slice(0, 1) };
  else session.open.value = { kind: 'name', file, path: [] };
}
