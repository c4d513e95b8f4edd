import * as words from '../../catalogue/chosen/saved.ts';
import { readQuery } from '../search/query.ts';
import { findInPassage, highlight } from './highlight.ts';

/** A passage that was found, with the ranges of the matched words. */
interface Found {
  passage: HTMLElement;
  ranges: Range[];
}

/** Keys that step through what was found; with Shift, Enter steps back. */
const KEYS: Record<string, number> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Shows the field that finds passages as one types, and steps through them. */
export function offerFinding(): void {
  const search = document.querySelector<HTMLElement>('[data-find]');
  const field = search?.querySelector('input');
  const status = search?.querySelector('[role=status]');
  if (!search || !field || !status) return;
  const buttons = search.querySelectorAll<HTMLButtonElement>('[data-step]');
  let found: Found[] = [];
  let at = 0;
  const goTo = (index: number) => {
    at = index;
    for (const button of buttons) button.hidden = found.length < 2;
    status.textContent = summary(found, at, readQuery(field.value).text);
    show(found, found[at]);
  };
  const step = (by: number) => goTo((at + by + found.length) % Math.max(found.length, 1));

  field.addEventListener('input', () => {
    found = findPassages(field.value, search.dataset.aliases ?? '');
    goTo(0);
  });
  field.addEventListener('keydown', (event) => {
    const by = KEYS[event.key];
    if (!by || event.isComposing) return;
    event.preventDefault();
    step(event.shiftKey ? -by : by);
  });
  for (const button of buttons)
    button.addEventListener('click', () => step(Number(button.dataset.step)));
  search.hidden = false;
}

/** Marks all that was found, and leads to the passage where the reader is. */
function show(found: readonly Found[], current: Found | undefined): void {
  document.querySelector('[data-current]')?.removeAttribute('data-current');
  const ranges = found.flatMap((one) => one.ranges);
  highlight('found', ranges);
  highlight('current', current?.ranges ?? []);
  if (!current) return;
  current.passage.setAttribute('data-current', '');
  scrollTo(current);
}

function findPassages(input: string, aliases: string): Found[] {
  const query = readQuery(input);
  if (query.words.length === 0) return [];
  const passages = document.querySelectorAll<HTMLElement>('.question, .prose > p');
  return [...passages].flatMap((passage) => {
    const ranges = findInPassage(passage, query, aliases);
    return ranges.length > 0 ? [{ passage, ranges }] : [];
  });
}

function summary(found: readonly Found[], at: number, text: string): string {
  const current = found[at];
  if (!current) return text && words.noPassage(text);
  const number = current.passage.closest('.exchange')?.querySelector('.number')?.textContent;
  const place = number ? words.inAnswer(number) : words.introduction;
  if (found.length === 1) return words.onePassage(place);
  return words.passageOf(at + 1, found.length, place);
}

/** To a third down the window, clear of the header. */
function scrollTo({ ranges }: Found): void {
  const top = ranges[0]?.getBoundingClientRect().top ?? 0;
  scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
}
