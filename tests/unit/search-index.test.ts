import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { answerListPath } from '../../src/core/addresses/permalinks.ts';
import type { Name } from '../../src/core/model/layer.ts';
import { mentionsIn, nameFinder } from '../../src/core/model/mentions.ts';
import { passagesOf } from '../../src/core/model/passages.ts';
import { answerLists, type IndexFile } from '../../src/integrations/answer-list.ts';
import { pagefindFiles } from '../../src/integrations/search-index.ts';
import { type SearchRecord, searchRecords } from '../../src/outputs/search-records.ts';
import { awkwardInterview } from '../helpers/interviews.ts';

/** What Pagefind keeps of an answer, as far as the search uses it. */
interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  anchors: { element: string; id: string; location: number }[];
}

const interview = awkwardInterview();
const TAGS: Name = {
  ...{ id: 'tags', name: 'tags', aliases: ['labels'], kind: 'term', includes: [], see: [] },
  ...{ note: 'A note.', definition: 'A definition.', sources: [] },
};

let records: SearchRecord[];
let files: IndexFile[];
let fragments: Fragment[];
beforeAll(async () => {
  const mentions = mentionsIn(interview, nameFinder([TAGS]));
  const passages = Map.groupBy(passagesOf(interview), ({ at }) => at);
  records = searchRecords({ ...interview, passages, mentions, figures: new Map() }, ENGLISH);
  files = await pagefindFiles(records);
  const texts = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ content }) => gunzipSync(content).toString().slice('pagefind_dcd'.length));
  fragments = texts.map((json): Fragment => JSON.parse(json));
});

function fragmentOf({ path }: SearchRecord): Fragment {
  const fragment = fragments.find(({ url }) => url === `/${path}`);
  if (!fragment) throw new Error(`${path} is not in the index.`);
  return fragment;
}

describe('the search index', () => {
  it('has one entry for each answer, and none of Pagefind’s own interfaces', () => {
    expect(fragments).toHaveLength(interview.exchanges.length);
    const names = files.map(({ path }) => path).filter((path) => /ui|highlight|worker/.test(path));
    expect(names).toEqual([]);
  });

  it('has the words of the question and the answer, whatever signs are in them', () => {
    for (const record of records) {
      const words = record.passages.map(({ text }) => text).join(' ');
      expect(fragmentOf(record).content).toBe(words);
    }
  });

  it('knows at which word each passage begins', () => {
    for (const record of records) {
      const { content, anchors } = fragmentOf(record);
      const words = content.split(' ');
      expect(anchors.map(({ id }) => id)).toEqual(record.passages.map(({ id }) => id));
      expect(anchors.map(({ location }) => words[location])).toEqual(
        record.passages.map(({ text }) => text.split(' ')[0]),
      );
    }
  });

  it('has what a result shows, and what results can be narrowed by', () => {
    const [record] = records;
    if (!record) throw new Error('There is no record.');
    const { meta, filters } = fragmentOf(record);
    expect(meta).toEqual(record.meta);
    expect(meta).toMatchObject({ number: '1', title: 'What is the price of <script> & "tags"?' });
    expect(meta.aliases).toContain('tags = labels');
    expect(filters.person).toEqual(['Işıq Əl Lampa']);
    expect(filters.year).toEqual(['2024']);
  });

  it('lists by the index’s own ids what is known of each answer', async () => {
    const lists = await answerLists(files, records);
    const all = [...lists.values()].flatMap((list) => Object.entries(list));
    const paths = all.map(([, { url }]) => url);
    expect(paths.sort()).toEqual(records.map(({ path }) => path).sort());
    for (const [id] of all) expect(lists.get(answerListPath(id))).toHaveProperty(id);
    for (const [id] of all)
      expect(files.map(({ path }) => path)).toContain(`fragment/${id}.pf_fragment`);
  });
});
