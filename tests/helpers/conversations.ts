import { readInterview } from '../../src/archive/read-interview.ts';
import type { Interview } from '../../src/core/model/interview.ts';

/**
 * The invented conversations of `tests/fixtures/conversations/`: a panel of four, a press conference
 * with twelve who ask, an oral history of eighty exchanges, a statement before the first question,
 * a talk with a named interviewer, and one in Persian, with its translation.
 *
 * @param name the folder
 */
export async function conversation(
  name:
    | 'quellin-panel'
    | 'thorn-press-conference'
    | 'sorrel-memories'
    | 'pell-statement'
    | 'dost-maps'
    | 'nilufar-well'
    | 'nilufar-well-en',
): Promise<Interview> {
  const { interview, problems } = await readInterview(`tests/fixtures/conversations/${name}`);
  if (!interview) throw new Error(JSON.stringify(problems));
  return interview;
}
