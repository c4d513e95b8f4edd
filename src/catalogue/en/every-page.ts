/** What the script of every page says. */
export const passageMissing =
  'The passage that this link points to is not on this page. It may have been moved or removed.';
export const searchMissing =
  'The search could not be loaded. There may still be answers that match.';
export const tryAgain = 'Try again';
/** With the label of a link in brackets. */
export const orSeeQuestions = ' or see [the list of all questions].';
export const quotingMissing = 'The tools for quoting could not be loaded. Select again to retry.';
export const copied = 'Copied';
export const selectedToCopy = 'The text is selected for you to copy';
export const linkCopied = 'Link copied';
export const copyByHand = (what: 'link' | 'quotation' | 'HTML') =>
  `Your browser did not allow copying. Here is the ${what}, selected for you to copy:`;
export const close = 'Close';
