import type { Inline, Paragraph, Position, Transcript } from '../core/model/interview.ts';
import type { Finding } from '../core/read/problem.ts';

/** An answer longer than this is probably two interviews, or an article that was read wrongly. */
const LONG_ANSWER_WORDS = 20_000;

/** What is allowed in a transcript and worth a second look. */
export function checkUnusualCharacters({ lead, exchanges }: Transcript): Finding[] {
  const answers = exchanges.flatMap(({ answer }) => answer);
  return [
    ...exchanges.flatMap(({ id, answer, position }) => {
      const words = answer.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
      return words > LONG_ANSWER_WORDS ? [longAnswer(id, words, position)] : [];
    }),
    ...[...lead, ...answers].flatMap(checkLinks),
  ];
}

function longAnswer(id: string, words: number, position: Position): Finding {
  return {
    rule: 'long-answer',
    severity: 'warning',
    ...position,
    message: `The answer “${id}” has ${words.toLocaleString('en')} words.`,
    text: id,
    suggestion: 'Check that the questions after it were recognised as questions.',
  };
}

function checkLinks({ inlines, position }: Paragraph): Finding[] {
  return linksIn(inlines).flatMap((href): Finding[] => {
    const url = URL.canParse(href) ? new URL(href) : undefined;
    if (!url || !['http:', 'https:'].includes(url.protocol)) return [];
    const isDisguised = url.username !== '' || url.password !== '';
    const isForeign = url.hostname.split('.').some((label) => label.startsWith('xn--'));
    if (!isDisguised && !isForeign) return [];
    return [
      {
        rule: 'suspicious-link',
        severity: 'warning',
        ...position,
        message: `This link really leads to ${url.hostname}.`,
        text: href,
        suggestion: isDisguised
          ? 'Remove what stands before the @ in the address.'
          : 'Make sure that this is the site you mean: its letters may only look familiar.',
      },
    ];
  });
}

function linksIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text') return [];
    const own = inline.type === 'link' ? [inline.href] : [];
    return [...own, ...linksIn(inline.children)];
  });
}
