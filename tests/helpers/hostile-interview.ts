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

/** The paragraphs of the interview, and what the editor says they are: each text is in the lead too. */
const TURNS = EXCHANGES.flatMap(({ question, answer: [first, ...more] }) => [
  { role: 'question', text: `Q: ${question}` },
  { role: 'answer', text: `A: ${first}` },
  ...more.map((text) => ({ role: 'paragraph', text })),
]);
const LEAD = ['What nobody should run.', texts.join(' ')];

/** The article: every text, and then the interview. Every other line is empty. */
export const ARTICLE = [...LEAD, ...TURNS.map(({ text }) => text)].join('\n\n');

/** What settles that the texts of the interview are said twice: the lines of each role. */
export const DECISIONS: Record<string, string> = Object.fromEntries(
  ['question', 'answer', 'paragraph'].map((wanted) => [
    wanted,
    TURNS.flatMap(({ role }, index) =>
      role === wanted ? [(LEAD.length + index) * 2 + 1] : [],
    ).join(','),
  ]),
);
