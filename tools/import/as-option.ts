import type { Decision } from '../../src/core/model/decisions.ts';

/**
 * A decision as it is written on the command line.
 *
 * @example
 * asOption({ role: 'question', lines: '7 11' }) // => '--question 7,11'
 * asOption({ person: 'lund', name: 'Mia Lund', part: 'other', spellings: ['Mia Lund', 'ML'] }) // => '--person "lund=Mia Lund=ML, other"'
 */
export function asOption(decision: Decision): string {
  if ('role' in decision) return `--${decision.role} ${withCommas(decision.lines)}`;
  if ('speaker' in decision)
    return `--speaker ${quoted(`${withCommas(decision.lines)}=${decision.speaker}`)}`;
  if ('nobody' in decision) return `--nobody ${quoted(decision.nobody)}`;
  if ('split' in decision) return `--split ${quoted(`${decision.split}=${decision.before}`)}`;
  const { person, name, part, outlet, spellings = [] } = decision;
  const others = spellings.filter((spelling) => spelling !== name);
  if (!part && name && others.length === 1) return `--same ${quoted(`${others[0]}=${name}`)}`;
  const names = [name, ...others].filter(Boolean).join('=');
  return `--person ${quoted(`${person}=${[names, part, outlet].filter(Boolean).join(', ')}`)}`;
}

function withCommas(lines: string): string {
  return lines.replaceAll(' ', ',');
}

/** As a shell takes it for one word. */
function quoted(value: string): string {
  return /^[\w=.,-]+$/.test(value) ? value : `"${value.replace(/["\\$`]/g, '\\$&')}"`;
}
