import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { longInterview } from '../helpers/long-interview.ts';
import { editableSite } from '../helpers/registry-site.ts';

it('an interview that is too long for one round trip is imported, built, and told of', () => {
  const site = editableSite();
  for (const name of readdirSync(site.content)) if (name !== 'pages') site.remove(name);
  const article = `${site.content}/../article.txt`;
  const turns = longInterview(3_500).passages.map(({ part, text }) =>
    part === 'question' ? `– ${text.slice(0, -1)}?` : text,
  );
  // Only the first paragraph of an answer opens with a dash.
  const text = turns.map((turn, index) => (turns[index - 1]?.startsWith('–') ? `– ${turn}` : turn));
  writeFileSync(article, text.join('\n\n'));
  const imported = site.run('import', article, '--slug', 'long-2024', '--yes', ...SAID_BY_HAND);
  expect(imported.output).toContain('interview.mdx');
  expect(imported.status).toBe(0);
  const built = site.run('build');
  expect(built.status, built.output.slice(-500)).toBe(0);
  expect(built.output).toContain('Too long to be read in one round trip: /interviews/long-2024/\n');
  expect(existsSync(`${site.dist}/interviews/long-2024/index.html`)).toBe(true);
});

const SAID_BY_HAND = Object.entries({
  ...{ title: 'A talk about syllables', date: '2024-02-29', language: 'en' },
  ...{ interviewee: 'Nobody', role: 'keeper of syllables', interviewer: '' },
  ...{ publisher: 'Nowhere', 'publisher-url': 'https://nowhere.example/', url: '' },
}).flatMap(([name, value]) => [`--${name}`, value]);
