import { ALL_PASSAGES_PATH, CHECK_INDEX_PATH } from '../core/addresses/permalinks.ts';
import { ENOUGH, MOST_REPLACED } from '../core/quotation/rules.ts';
import { isArchiveDivided } from '../library/site-library.ts';
import { href } from '../site.ts';
import type { PageView } from './page.ts';
import { words } from './words.ts';

/** The page “Was it said?”. */
export interface CheckView {
  page: PageView;
  /** Address of what quotations are compared with. */
  data: string;
  /** Whether what is loaded depends on what is checked. */
  isDivided: boolean;
  /** How quotations are judged. */
  rules: { name: string; rule: string }[];
}

/** The verdicts on a quotation, the best first. */
const JUDGED = ['verbatim', 'typography', 'inserted', 'altered', 'not-found'] as const;

export function checkView(): CheckView {
  const { verdicts, rules, signsRule } = words.check;
  const { sitePages, checkDescription: description, signs } = words.pages;
  return {
    page: { metadata: { title: sitePages.check, description }, path: 'check/' },
    data: href(isArchiveDivided ? CHECK_INDEX_PATH : ALL_PASSAGES_PATH),
    isDivided: isArchiveDivided,
    rules: [
      ...JUDGED.map((kind) => ({ name: verdicts[kind], rule: rules[kind](100 * ENOUGH) })),
      { name: signs, rule: signsRule(MOST_REPLACED) },
    ],
  };
}
