import { describe, expect, it } from 'vitest';
import { readArchive } from '../../src/archive/read-archive.ts';
import { copyContent } from '../helpers/content.ts';

const FILE = 'timelines/consultative-meetings.yaml';

describe('the timeline of the Consultative Meetings', () => {
  it('goes from the proposal to the seventh, and tells Azerbaijan’s part in each meeting', async () => {
    const { timelines } = await readArchive('content');
    expect(timelines[0]?.entries.map(({ date, part }) => [date, part?.level])).toEqual([
      ['2017-09-19', undefined],
      ['2018-03-15', 'not a participant'],
      ['2019-11-29', 'not a participant'],
      ['2021-08-06', 'not a participant'],
      ['2022-07-21', 'asked to attend'],
      ['2023-09-14', 'guest of honour'],
      ['2024-08-09', 'guest of honour'],
      ['2025-11-16', 'full participant'],
    ]);
  });

  it('may have entries of one day, and reports a level that is not in the list once', async () => {
    using content = copyContent();
    content.edit(FILE, (text) =>
      text.replace('date: 2018-03-15', 'date: 2017-09-19').replace('- guest of honour', '- guest'),
    );
    const { problems } = await readArchive(content.folder);
    expect(problems.map(({ line, message }) => [line, message])).toEqual([
      [109, '“entries → #6 → part → level” can’t be “guest of honour”.'],
    ]);
  });

  it('is refused when an interview names one that is not there', async () => {
    using content = copyContent();
    content.remove(FILE);
    const { problems } = await readArchive(content.folder);
    expect(problems).toMatchObject([{ rule: 'figure', severity: 'error', column: 5 }]);
    expect(problems[0]?.message).toBe('There is no timeline “consultative-meetings”.');
  });
});
