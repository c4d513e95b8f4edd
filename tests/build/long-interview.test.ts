import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { IMPORTED, pageAt } from '../helpers/built-site.ts';
import { BESIDE, LONG } from '../sites/imported.ts';

const INTERVIEW = 'interviews/long-2024/';

describe('an interview of long texts: 3,500 words, a question of 3,000 characters, a label of 300, a name of 200', () => {
  const answer = pageAt(IMPORTED, INTERVIEW).document.querySelector('article')?.id;
  const read = (file: string) =>
    readFileSync(`${IMPORTED.folder}/${INTERVIEW}${answer}/${file}`, 'utf8');

  it('is imported, built, and reported as over budget', () => {
    const log = readFileSync(`${IMPORTED.folder}.log`, 'utf8');
    expect(log).toContain('/interviews/long-2024/  OVER');
  });

  it('fault 57: is put in place without touching what is beside it', () => {
    expect(globSync('.imported-*/*', { cwd: `${IMPORTED.folder}/..` }).toSorted()).toEqual(
      Object.keys(BESIDE),
    );
  });

  it('fault 61: shows the whole question, and a card beside it', () => {
    expect(read('index.html')).toContain(LONG.question);
    expect(read('index.html')).toContain(LONG.label);
    expect(read('card.png').slice(1, 4)).toBe('PNG');
  });

  it('fault 61: cites the question and the name whole', () => {
    expect(read('cite.bib')).toContain('Nobody of Nowhere');
    const [item] = JSON.parse(read('cite.json'));
    expect(JSON.stringify(item)).toContain(LONG.question);
    const [{ given, family }] = item.author;
    expect(`${given} ${family}`).toBe(LONG.name);
  });
});
