/** What the tools for quoting say, and what is copied with words. */
export const copyQuotation = 'Copy quotation';
export const copyLink = 'Copy link';
export const share = 'Share';
export const cite = 'Cite';
export const embed = 'Embed';
export const quoteThese = 'Quote these words';
export const pressTab = 'Press Tab to copy, link, cite or embed the selected words';
export const quotationCopied = 'Quotation copied';
export const copiedToEnd = 'Quotation copied, up to the end of this answer';
export const copiedWhole =
  'Quotation copied: the whole paragraph of the transcript, because the page shows different words';
export const htmlCopied = 'HTML copied for your page';
/** Around a quotation. */
export const quoteMarks: readonly [open: string, close: string] = ['“', '”'];
/** What is written for those who speak and are not named, and before words that nobody says. */
export const origins = {
  question: 'Question',
  answer: 'Speaker not named',
  remark: 'Remark',
  narration: 'Narration',
  heading: 'Sub-heading',
};
