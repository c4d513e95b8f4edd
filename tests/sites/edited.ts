import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { sha256 } from '../../src/archive/hash.ts';
import { type EditableSite, editableSite } from '../helpers/registry-site.ts';

const INTERVIEW = 'interviews/seitov-2025';
const MDX = `${INTERVIEW}/interview.mdx`;
const SOURCE = `${INTERVIEW}/source.txt`;
const NOTES = `${INTERVIEW}/notes.yaml`;

/** An answer that got another id, and the addresses of its page. */
export const RENAMED = {
  id: 'culture',
  newId: 'heritage',
  from: `${INTERVIEW}/culture/`,
  to: `${INTERVIEW}/heritage/`,
};

/** A word that was corrected. */
export const CORRECTED = {
  page: `${INTERVIEW}/opportunities/`,
  was: 'an additional impulse',
  now: 'an additional incentive',
  why: 'The publisher corrected it.',
};

/** The page whose question was corrected. */
export const ASKED_ANEW = `${INTERVIEW}/political-advantages/`;
const QUESTION = 'What are the political and strategic advantages of this step?';

/** A timeline that has nothing in common with the published one. */
const TIMELINE = `title: How the lantern came
introduction: All of this is invented.
entries:
  - date: "1900"
    place: Lumen Rock
    title: The first lantern
    text: It burned for a week.
    sources: [{ publisher: P, title: Of lanterns, url: "https://example.org/", date: undated }]
`;

/** Writes the content of a site on which an editor has worked, and gives its folder. */
export function editedContent(): string {
  const site = editableSite('.cache/content/edited');
  const was = paragraphWith(site, CORRECTED.was);
  // A question that no build has had before: the picture of its page has to be drawn.
  const question = `Why ${randomUUID()}?`;
  changeWords(site, CORRECTED.was, CORRECTED.now);
  changeWords(site, QUESTION, question);
  const corrections = [
    {
      ...{ at: 'opportunities-1', date: '2026-11-23', what: 'One word was changed.' },
      ...{ why: CORRECTED.why, was, now: was.replace(CORRECTED.was, CORRECTED.now) },
    },
    {
      ...{ at: 'political-advantages', date: '2026-11-22', what: 'Shorter.', why: 'It was.' },
      ...{ was: QUESTION, now: question },
    },
  ];
  site.write(`${INTERVIEW}/corrections.yaml`, JSON.stringify(corrections));

  site.edit(MDX, `id="${RENAMED.id}"`, `id="${RENAMED.newId}"`);
  site.edit(NOTES, `at: ${RENAMED.id}`, `at: ${RENAMED.newId}`);
  const notes = readFileSync(`${site.content}/${NOTES}`, 'utf8');
  site.write(NOTES, `${notes}  - { at: ${RENAMED.newId}, kind: timeline, id: lantern }\n`);
  site.write('timelines/lantern.yaml', TIMELINE);
  const { status, output } = site.run('redirect', `/${RENAMED.from}`, `/${RENAMED.to}`);
  if (status !== 0) throw new Error(output);
  return site.content;
}

/** The paragraph of the interview in which some words are. */
export function paragraphWith(site: EditableSite, words: string): string {
  const lines = readFileSync(`${site.content}/${MDX}`, 'utf8').split('\n');
  return lines.find((line) => line.includes(words)) ?? '';
}

/** Changes words as an honest editor would: in the text of record too, with its hash. */
export function changeWords(site: EditableSite, from: string, to: string): void {
  const old = hashOf(site);
  site.edit(MDX, from, to);
  site.edit(SOURCE, from, to);
  site.edit(MDX, old, hashOf(site));
}

function hashOf(site: EditableSite): string {
  return sha256(readFileSync(`${site.content}/${SOURCE}`, 'utf8'));
}
