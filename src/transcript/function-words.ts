/**
 * English words that hold a sentence together and say nothing of what it is about, folded as for
 * search. Other languages have none here: their words all count.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a about an and are as at be been by can could did do does for from had has have how i in into is it its may me of on or s shall should so than that the their there they this to was we were what when where which who why will with would you'.split(
    ' ',
  ),
);
