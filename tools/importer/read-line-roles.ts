import type { Read, ReadLine, ReadRole } from './reading.ts';
import type { Part } from './turns.ts';

/** Each line of the article with what it was read as: what the numbered text shows. */
export function readLineRoles({ walked, groups, cleared }: Read): ReadLine[] {
  const lines: ReadLine[] = [
    ...cleared.map(({ line, reason }) => ({
      ...{ line: line.number, ref: line.ref, text: line.text, reason },
      role: 'removed' as const,
    })),
    ...walked.removed.flatMap(({ clue, reason }) =>
      clue.block.lines.map(({ number, ref, text }) => ({
        ...{ line: number, ref, text, reason },
        role: 'removed' as const,
      })),
    ),
    ...walked.lead.flatMap((part) => linesOf(part, 'lead')),
    ...walked.closing.flatMap((part) => linesOf(part, 'closing')),
  ];
  for (const { exchange, said } of groups)
    for (const [index, { turn, side, by }] of said.entries()) {
      const isQuestion = said
        .slice(0, index + 1)
        .every((other) => other.side === 'question' && other.by === said[0]?.by);
      const role =
        side === 'answer' ? 'answer' : isQuestion && exchange.question ? 'question' : 'follow-up';
      for (const part of turn.parts)
        lines.push(
          ...linesOf(
            part,
            part.role === 'speech' ? role : part.role,
            part.role === 'speech' ? by : undefined,
          ),
        );
    }
  return lines.sort((a, b) => a.line - b.line || a.ref.localeCompare(b.ref));
}

function linesOf({ clue, why }: Part, role: ReadRole, by?: string): ReadLine[] {
  return clue.block.lines.map(({ number, ref, text }) => ({
    ...{ line: number, ref, text, role, reason: why },
    ...(by && { by }),
  }));
}
