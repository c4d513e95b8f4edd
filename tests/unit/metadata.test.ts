import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../../src/catalogue/index.ts';
import { fullName } from '../../src/core/model/people.ts';
import {
  answerMetadata,
  interviewMetadata,
  readingMinutes,
  shortByline,
  shorten,
} from '../../src/outputs/metadata.ts';
import { readEdited } from '../helpers/invented-interview.ts';

const { interview } = await readEdited([]);
if (!interview) throw new Error('The invented interview can’t be read.');
const [first] = interview.exchanges;
if (!first) throw new Error('The invented interview is empty.');

describe('shortening a text', () => {
  it('leaves a text alone that fits', () => {
    expect(shorten('exactly ten', 11)).toBe('exactly ten');
  });

  it('cuts between words, and shows it', () => {
    expect(shorten('The moon never complained', 20)).toBe('The moon never…');
  });

  it('leaves no punctuation before the ellipsis', () => {
    expect(shorten('We had lanterns, and no oil', 18)).toBe('We had lanterns…');
    expect(shorten('A lamp — that was all', 10)).toBe('A lamp…');
  });

  it('is never longer than asked for', () => {
    const text = 'The harbour of Nowhere-on-Sea has no ships, no water and no darkness. '.repeat(5);
    for (let length = 10; length < 200; length += 1)
      expect(shorten(text, length).length).toBeLessThanOrEqual(length);
  });

  it('cuts a single long word', () => {
    expect(shorten('a'.repeat(50), 10).length).toBeLessThanOrEqual(10);
  });
});

describe('what a page says of itself', () => {
  it('an interview: its headline, and how it begins', () => {
    expect(interviewMetadata(interview)).toEqual({
      title: 'The keeper of the unlit lanterns: a conversation that never took place',
      description:
        'The harbour of Nowhere-on-Sea has no ships, no water and, since last winter, no darkness. Its keeper explains why.',
    });
  });

  it('an interview without a lead begins with its first answer', () => {
    expect(interviewMetadata({ ...interview, lead: [] }).description).toMatch(
      /^It means that somebody painted it on a Tuesday\./,
    );
  });

  it('an answer: the question, who answers, and how the answer begins', () => {
    const { title, description } = answerMetadata(interview, first, ENGLISH);
    expect(title).toBe(
      'What does the sign that says “Mind the moon” mean to the people who walk past it?',
    );
    expect(description).toMatch(/^Ləman Işıqlı: It means that somebody painted it on a Tuesday\./);
    expect(description).toMatch(/\w…$/);
    expect(description.length).toBeLessThanOrEqual(160);
  });
});

describe('names and times', () => {
  it('names the interviewee, with the form of address where there is one', () => {
    const [person = expect.fail()] = interview.people;
    expect(fullName(person)).toBe('Ləman Işıqlı');
    expect(fullName({ ...person, honorific: 'Keeper' })).toBe('Keeper Ləman Işıqlı');
    expect(shortByline(interview, ENGLISH)).toBe(
      'Ləman Işıqlı, The Imaginary Gazette, 29 February 2024',
    );
  });

  it('counts the words of lead, questions and answers, and rounds up', () => {
    const [paragraph = expect.fail()] = first.answer;
    const { question: asked = expect.fail() } = first;
    const text = (count: number) => 'word '.repeat(count).trim();
    const words = (count: number) => ({ ...paragraph, text: text(count) });
    const of = (lead: number, question: number, answer: number) =>
      readingMinutes({
        ...interview,
        lead: [words(lead)],
        exchanges: [
          {
            ...first,
            question: { ...asked, text: text(question) },
            answer: [words(answer)],
          },
        ],
      });
    expect(of(100, 30, 100)).toBe(1);
    expect(of(100, 30, 101)).toBe(2);
    expect(of(2300, 230, 2300)).toBe(21);
  });
});
