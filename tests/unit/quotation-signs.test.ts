import { describe, expect, it } from 'vitest';
import { reportOn } from '../helpers/canal.ts';

describe('the signs of whoever quotes:', () => {
  it.each([
    [
      'words left out of a sentence',
      'keep the old locks … and no one helps',
      'verbatim: keep the old locks, {…all 12–14 of them, }and no one helps.',
    ],
    [
      'words left out, with the ellipsis in brackets',
      'keep the old locks[…] and no one helps',
      'verbatim: keep the old locks, {…all 12–14 of them, }and no one helps.',
    ],
    [
      'whole sentences left out',
      'no one helps … We do',
      'verbatim: no one helps. {…The town is far. }We do (clipped-negation)',
    ],
    [
      'two omissions',
      'keep the old locks … no one helps … The town is far',
      'verbatim: keep the old locks, {…all 12–14 of them, and }no one helps. The town is far. (nothing-omitted)',
    ],
    [
      'nothing left out, in spite of the ellipsis',
      'helps. … The town',
      'verbatim: helps. The town (nothing-omitted)',
    ],
    ['an ellipsis at both ends', '... do not sell them ...', 'verbatim: do not sell them.'],
    [
      'an ellipsis, and the writer’s words after it',
      'keep the old locks … [she says] no one helps',
      'inserted: keep the old locks, {…all 12–14 of them, and }{[she says]}no one helps.',
    ],
    [
      'words left out between answers',
      'then … ships go',
      'verbatim: then,” {…they say, we would need water. ¶ Ships come and }ships go. (several-answers)',
    ],
    [
      'words left out between paragraphs',
      'helps … and then',
      'verbatim: helps. {…The town is far. We do not sell them. Is the Upper-Lock town ours? It is. ¶ By spring the reopened canal will carry ships, }“and then,” (several-paragraphs)',
    ],
    [
      'the tightest of the places where words are left out',
      'The … locks',
      'verbatim: The locks (nothing-omitted)',
    ],
    [
      'two such places',
      'locks. . . . and',
      'verbatim: locks, {…all 12–14 of them, }and (clipped-negation)',
    ],
    ['a “not” left out', 'We … sell them', 'altered: We {…do not }sell them. (negation)'],
    [
      'a “not” left out, with a part of its sentence before the ellipsis',
      'I keep the old locks … The town is far',
      'altered: I keep the old locks, {…all 12–14 of them, and no one helps. }The town is far. (negation)',
    ],
    [
      'a “not” left out, with a part of its sentence after the ellipsis',
      'The town is far … sell them',
      'altered: The town is far. {…We do not }sell them. (negation)',
    ],
    [
      'a “not” left out, with the last word of its sentence after the ellipsis',
      'The town is far … them',
      'altered: The town is far. {…We do not sell }them. (negation)',
    ],
    [
      'a sentence with “not” left out whole',
      'The town is far … Is the',
      'verbatim: The town is far. {…We do not sell them. }Is the',
    ],
    [
      'no “not” left out: the sentence is quoted up to it',
      'We do not … Is the Upper-Lock town',
      'verbatim: We do not {…sell them. }Is the Upper-Lock town',
    ],
    [
      'a “not” replaced',
      'We [never] sell them',
      'altered: We {[never]do not }sell them. (negation)',
    ],
    ['a “not” added', 'The town is [not] far', 'altered: The town is {[not]}far. (negation)'],
    [
      'a “not” added after an ellipsis',
      'The … [never] town is far',
      'altered: The {[never]}town is far. (nothing-omitted, negation)',
    ],
    [
      'a “not” added after the last word',
      'The town is far [not close]',
      'altered: The town is far. {[not close]} (negation)',
    ],
    [
      'a number replaced',
      'keep the old locks, all [several] of them',
      'altered: keep the old locks, all {[several]12–14 }of them, (number)',
    ],
    [
      'a name replaced',
      'Is the [town] ours',
      'altered: Is the {[town]Upper-Lock town }ours? (name)',
    ],
    [
      'no name: the word is also written small',
      'The town is far. [They] do not sell them',
      'inserted: The town is far. {[They]We }do not sell them.',
    ],
    [
      'a phrase replaced',
      'By spring the [old] will carry',
      'inserted: By spring the {[old]reopened canal }will carry',
    ],
    [
      'six words replaced',
      'By [then] ships',
      'inserted: By {[then]spring the reopened canal will carry }ships,',
    ],
    ['seven words replaced', 'By [then] and then', 'not-found: '],
    [
      'words replaced at the beginning of a sentence',
      'no one helps. [Here it] far',
      'inserted: no one helps. {[Here it]The town is }far.',
    ],
    [
      'words replaced at the end of one sentence and the beginning of another',
      'all 12–14 of [us] The town is far',
      'altered: all 12–14 of {[us]them, and no one helps. }The town is far.',
    ],
    ['words added', 'Who keeps [all] the old locks', 'inserted: Who keeps {[all]}the old locks? ¶'],
    [
      'several brackets in one place',
      'By spring [one day] [or two] will carry',
      'inserted: By spring {[one day]the reopened canal }{[or two]}will carry',
    ],
    [
      'brackets before the first word',
      '[The keeper:] [sic] We do not sell them',
      'inserted: {[The keeper:]}{[sic]}We do not sell them.',
    ],
    [
      'brackets after the last word',
      'We do not sell [ the locks ] [!]',
      'inserted: We do not sell {[the locks]}{[!]}',
    ],
    [
      'a first letter in brackets',
      '[t]he [T]own is far',
      'verbatim: The town is far. (bracketed-letter)',
    ],
    [
      'first letters in brackets, before an ellipsis and after it',
      '[t]he town … [W]e do not',
      'verbatim: The town {…is far. }We do not (bracketed-letter)',
    ],
    ['the transcript’s word in brackets', 'The town [is] far', 'verbatim: The town {[is]is }far.'],
    ['a letter in brackets inside a word', 'T[h]e town is far', 'verbatim: The town is far.'],
  ])('%s', (_, quotation, expected) => {
    expect(reportOn(quotation)).toBe(expected);
  });
});

describe('brackets and a change:', () => {
  it.each([
    [
      'words in brackets beside a change',
      'By spring [the day] the reopened river will carry ships',
      'altered: By spring {[the day]}the reopened {canal →river }will carry ships,',
    ],
    [
      'words in brackets that are part of a change',
      'By spring the reopened [river] would carry ships',
      'altered: By spring the reopened {canal will →[river] would }carry ships,',
    ],
    [
      'words in brackets after a change',
      'By summer [of x] the reopened canal will carry ships',
      'altered: By {spring →summer [of x] }the reopened canal will carry ships,',
    ],
    [
      'words in brackets in place of others, and a change',
      'I keep the [rusty] locks, all 12–14 of them, but no one helps',
      'altered: I keep the {[rusty]old }locks, all 12–14 of them, {and →but }no one helps.',
    ],
    [
      'more words replaced by brackets than brackets may replace',
      'I keep the old locks, all [of us] The town is near. We do not sell them.',
      'altered: I keep the old locks, all {[of us]}{-12–14 of them, and no one helps. }The town is {far. →near. }We do not sell them.',
    ],
    [
      'words in brackets after the last word',
      'The town is near. We do not sell them [!]',
      'altered: The town is {far. →near. }We do not sell them. {[!]}',
    ],
    [
      'two brackets, and a change',
      'I keep the [very] [rusty] locks, all 12–14 of them, but no one helps',
      'altered: I keep the {[very rusty]old }locks, all 12–14 of them, {and →but }no one helps.',
    ],
    [
      'an ellipsis, and a “not” added by brackets',
      'The town is near … [never] sell them',
      'altered: The town is {far. →near }{…We do not }{[never]}sell them. (negation)',
    ],
    [
      'an ellipsis that leaves nothing out, and a change',
      'The town is near … We do not sell them',
      'altered: The town is {far. →near }We do not sell them.',
    ],
    [
      'a part that nobody said, after an ellipsis',
      'I keep the old locks, all 12–14 of them, and no one helps … gold rings',
      'altered: I keep the old locks, all 12–14 of them, and no one helps. {+gold rings }',
    ],
    [
      'an ellipsis, and a change',
      'The town is near … Is the Upper-Lock town ours?',
      'altered: The town is {far. →near }{…We do not sell them. }Is the Upper-Lock town ours?',
    ],
  ])('%s', (_, quotation, expected) => {
    expect(reportOn(quotation)).toBe(expected);
  });
});
