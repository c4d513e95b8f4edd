import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { inventedInterview, shown } from '../helpers/quotations.ts';

describe('marks around words that the transcript has in brackets or quote marks:', () => {
  const text = 'The town is far. (It is near.) He said: “(Never mind) the ships”!';
  const interviews = indexInterviews([inventedInterview([], { far: ['Why?', text] })]);

  it.each([
    ['the same mark before the first word', '(It is near', 'verbatim: (It is near.)'],
    ['the nearest of several marks', ') He said', 'verbatim: He said:'],
    ['another mark before the first word', '¿It is near', 'typography: (It is near.)'],
    ['some of the marks after the last word', 'mind) the ships!', 'verbatim: mind) the ships”!'],
    ['other marks after the last word', 'mind) the ships?', 'typography: mind) the ships”!'],
    [
      'marks after a change',
      'It is near. He wrote: never mind the ships',
      'altered: (It is near.) He {said: →wrote: }“(Never mind) the ships”!',
    ],
  ])('%s', (_, quotation, expected) => {
    const verdict = checkAgainst(quotation, interviews);
    expect(`${verdict.kind}: ${shown(verdict)}`).toBe(expected);
  });
});
