import { describe, expect, it } from 'vitest';
import { checkAgainst } from '../../src/core/quotation/check.ts';
import { indexInterviews } from '../../src/core/quotation/reading.ts';
import { reportOn } from '../helpers/canal.ts';
import { inventedInterview, shown } from '../helpers/quotations.ts';

describe('typography:', () => {
  it.each([
    [
      'a compound closed up',
      'Is the Upperlock town ours',
      'typography: Is the Upper-Lock town ours? (capitals, dashes and hyphens)',
    ],
    [
      'a compound written as two words',
      'Is the Upper Lock town ours',
      'typography: Is the Upper-Lock town ours? (dashes and hyphens)',
    ],
    [
      'a compound closed up, alone',
      'upperlock',
      'typography: Upper-Lock (capitals, dashes and hyphens)',
    ],
    [
      'a compound closed up, with its first letter in brackets',
      'the [u]pperlock town',
      'typography: the Upper-Lock town (bracketed-letter, capitals, dashes and hyphens)',
    ],
    [
      'a word parted with a hyphen',
      'the re-opened canal',
      'typography: the reopened canal (dashes and hyphens)',
    ],
    [
      'a word parted with a dash',
      'the re–opened canal',
      'typography: the reopened canal (dashes and hyphens)',
    ],
    [
      'two words parted',
      're-opened canal wi-ll carry',
      'typography: reopened canal will carry (dashes and hyphens)',
    ],
    [
      'words joined with a hyphen that are two',
      'Ships-come and',
      'typography: Ships come and (dashes and hyphens)',
    ],
    [
      'words joined with a hyphen that are one elsewhere too',
      'no-one helps',
      'typography: no one helps. (dashes and hyphens)',
    ],
    [
      'a hyphen for the dash of a range',
      'all 12-14 of them',
      'typography: all 12–14 of them, (dashes and hyphens)',
    ],
    ['a capital inside a word', 'the rEopened canal', 'typography: the reopened canal (capitals)'],
    ['quote marks inside', 'The town“is far”', 'typography: The town is far. (quotation marks)'],
    ['another mark at the end', 'The town is far!', 'typography: The town is far. (punctuation)'],
    ['no mark at the end', 'The town is far', 'verbatim: The town is far.'],
    ['a comma at the end', 'The town is far,', 'typography: The town is far. (punctuation)'],
    [
      'a mark before the first word',
      '¿The town is far',
      'typography: The town is far. (punctuation)',
    ],
    [
      'the transcript’s mark before the first word',
      '“and then,” they say',
      'verbatim: “and then,” they say,',
    ],
    [
      'a line for a full stop',
      'The town is far\nWe do not sell them\r\nIs the\rUpper-Lock',
      'typography: The town is far. We do not sell them. Is the Upper-Lock (punctuation)',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(reportOn(quotation)).toBe(expected);
  });
});

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
