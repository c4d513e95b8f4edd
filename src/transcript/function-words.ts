/**
 * English words that hold a sentence together and say nothing of what it is about, folded as for
 * search. Other languages have none here: their words all count.
 */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a about after all also am an and any are as at be because been before being between both but by
  can could did do does for from had has have he her here him his how i if in into is it its just may
  me might more most must my no not now of on only or other our out over own s shall she should since
  so some such than that the their them then there these they this those through to too under until
  up us very was we were what when where which while who whom whose why will with within without
  would you your`.split(/\s+/),
);
