import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keyed } from '../../src/library/keyed.ts';
import { type Library, readLibrary } from '../../src/library/library.ts';
import { interviewJson } from '../../src/outputs/interview-json.ts';
import { type AnswerProps, answerPaths, answerView } from '../../src/views/answer.ts';
import { correctionsViews } from '../../src/views/corrections.ts';
import { embedView } from '../../src/views/embed.ts';
import { host } from '../../src/views/host.ts';
import { interviewView } from '../../src/views/interview.ts';
import { searchViews, topicViews } from '../../src/views/lists.ts';
import { namePageIds, nameViews } from '../../src/views/names.ts';
import { savedInterviewView } from '../../src/views/saved-interview.ts';
import { type EditableSite, editableSite } from '../helpers/registry-site.ts';
import { testFolder } from '../helpers/small-site.ts';
import { changeWords, paragraphWith } from '../sites/edited.ts';

const INTERVIEW = 'interviews/seitov-2025';
const folder = testFolder();
let before: ReadonlyMap<string, Page>;
beforeAll(async () => {
  vi.stubEnv('SITE', 'https://verbatim.example');
  before = pagesOf(await readLibrary('content'));
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** What an editor changes, and a page that shows it. */
const CHANGES: [what: string, page: string, change: (site: EditableSite) => void][] = [
  ['a word of an answer', 'answer opportunities', correctWord],
  ['a correction', 'corrections/', correctWord],
  ['an editor’s note', 'interview', (site) => editFirst(site, `${INTERVIEW}/notes.yaml`, 'text')],
  ['what a name’s note says', 'interview', (site) => editFirst(site, 'names/alat.yaml', 'note')],
  [
    'the definition of a name',
    'names/alat/',
    (site) => editFirst(site, 'names/alat.yaml', 'definition'),
  ],
  ['a map', 'answer connectivity', (site) => editFirst(site, 'maps/middle-corridor.yaml', 'title')],
  ['the rights', 'interview', (site) => editFirst(site, `${INTERVIEW}/interview.mdx`, 'rights')],
];

describe.each(CHANGES)('a change of %s', (_what, shown, change) => {
  it('gives another key to each page that shows it', async () => {
    const site = editableSite(join(folder, 'site'));
    change(site);
    const after = pagesOf(await readLibrary(site.content));
    const changed = [...after].filter(([path, { view }]) => before.get(path)?.view !== view);
    expect(changed.map(([path]) => path)).toContain(shown);
    const stale = changed.filter(([path, { key }]) => before.get(path)?.key === key);
    expect(stale.map(([path]) => path)).toEqual([]);
  });
});

describe('the key of a page', () => {
  const keyOf = (props: object) => keyed([{ params: {}, props }])[0]?.cacheKey;

  it('is the same for the same props, in maps and sets as well', async () => {
    const again = pagesOf(await readLibrary('content'));
    expect([...again].map(([, { key }]) => key)).toEqual([...before].map(([, { key }]) => key));
    expect(keyOf({ a: new Map([[1, 2]]) })).not.toBe(keyOf({ a: new Map([[1, 3]]) }));
    expect(keyOf({ a: new Set([1]) })).not.toBe(keyOf({ a: new Set([2]) }));
    expect(keyOf({ a: 1, b: 2 })).not.toBe(keyOf({ a: 2, b: 1 }));
  });

  it('is refused to props that can’t be compared', () => {
    expect(() => keyOf({ a: () => 1 })).toThrow(TypeError);
  });

  it('covers all that the page shows: it asks the library for its paths only', () => {
    const pages = globSync('src/pages/**/*').filter((path) => /\.(astro|ts)$/.test(path));
    const withKey = pages.filter((path) => readFileSync(path, 'utf8').includes('keyed('));
    expect(withKey.length).toBeGreaterThan(10);
    for (const path of withKey) {
      const [, , afterPaths = ''] =
        /^([\s\S]*)getStaticPaths = \(\(\) =>[\s\S]*?satisfies GetStaticPaths;([\s\S]*)$/.exec(
          readFileSync(path, 'utf8'),
        ) ?? [];
      expect(afterPaths, path).not.toBe('');
      expect(afterPaths, path).not.toMatch(/\blibrary\b/);
    }
  });
});

interface Page {
  key: string;
  /** What the page shows, finished. */
  view: string;
}

/** Pages and files that are made of an interview, and lists that are made of all. */
function pagesOf(library: Library): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>();
  const add = <Props extends object>(
    paths: readonly { path: string; props: Props }[],
    views: Record<string, (props: Props) => unknown>,
  ) => {
    const keys = keyed(paths.map(({ props }) => ({ params: {}, props })));
    for (const [index, { path, props }] of paths.entries())
      for (const [kind, viewOf] of Object.entries(views))
        pages.set(kind + path, {
          key: keys[index]?.cacheKey ?? '',
          view: JSON.stringify(viewOf(props)),
        });
  };
  add<AnswerProps>(
    answerPaths(library).map(({ props }) => ({ path: ` ${props.exchange.id}`, props })),
    { answer: answerView, embed: embedView },
  );
  add(
    library.interviews.map((interview) => ({ path: '', props: { interview } })),
    {
      interview: ({ interview }) => interviewView(interview),
      saved: ({ interview }) => savedInterviewView(interview),
      json: ({ interview }) => interviewJson(interview, host),
    },
  );
  const lists = [
    ...[searchViews(library), topicViews(library), correctionsViews(library)].flat(),
    ...namePageIds(library).flatMap((id) => nameViews(id, library)),
  ];
  add(
    lists.map((view) => ({ path: view.page.path ?? '', props: { view } })),
    { '': ({ view }) => view },
  );
  return pages;
}

/** Changes a word, and writes down that it was corrected. */
function correctWord(site: EditableSite): void {
  const [was, now] = ['an additional impulse', 'an additional incentive'];
  const paragraph = paragraphWith(site, was);
  changeWords(site, was, now);
  const correction = {
    ...{ at: 'opportunities-1', date: '2026-11-23', what: 'A word.', why: 'Wrong.' },
    ...{ was: paragraph, now: paragraph.replace(was, now) },
  };
  site.write(`${INTERVIEW}/corrections.yaml`, JSON.stringify([correction]));
}

/** Puts words before the first value of a field. */
function editFirst(site: EditableSite, file: string, field: string): void {
  const text = readFileSync(join(site.content, file), 'utf8');
  const pattern = new RegExp(`^(\\s*(?:- )?${field}: (?:[>|]-?\\s+)?["']?)`, 'm');
  const found = pattern.exec(text)?.[1];
  if (!found) throw new Error(`${file} has no ${field}.`);
  site.write(file, text.replace(found, `${found}Edited `));
}
