import { foldText } from '../text/folding.ts';
import { splitLines } from '../text/lines.ts';
import type { Interview } from './interview.ts';

/**
 * Whether the headline is this site's own. It is the article's where the text of record has it as
 * a line of its own, whatever its typography, or where the editor says so.
 */
export function hasOwnHeadline({
  title,
  headline,
  sourceText,
}: Pick<Interview, 'title' | 'headline' | 'sourceText'>): boolean {
  if (headline === 'original') return false;
  const wanted = foldText(title, 'typography');
  return !splitLines(sourceText).some((line) => foldText(line, 'typography') === wanted);
}
