import { SHOWN } from '../fixtures/payloads.ts';

/** One exchange of the hostile interview, as the article has it. */
export interface HostileExchange {
  question: string;
  answer: string[];
}

const texts = SHOWN.map(({ text }) => text);

/** Every hostile text once: a third of them as questions, which become titles and links. */
export const EXCHANGES: HostileExchange[] = Array.from(
  { length: Math.ceil(texts.length / 3) },
  (_, index) => {
    const [question = '', ...answer] = texts.slice(index * 3, index * 3 + 3);
    return { question, answer };
  },
);

/** What else an editor may copy from an article, each at its worst. */
export const FIELDS = {
  title: '</title><script>alert(1)</script> {x} & “y”',
  interviewee: '<img src=x onerror=alert(1)>',
  role: '"><svg/onload=alert(1)>',
  interviewer: "' onmouseover='alert(1)",
  publisher: '{process.exit(1)} <b>',
};

/** The article: every text, and then the interview. */
export const ARTICLE = [
  'What nobody should run.',
  texts.join(' '),
  ...EXCHANGES.flatMap(({ question, answer: [first, ...more] }) => [
    `Q: ${question}`,
    `A: ${first}`,
    ...more,
  ]),
].join('\n\n');
