import { ALL_PASSAGES_PATH, CHECK_INDEX_PATH } from '../core/addresses/permalinks.ts';
import { RULES, SIGNS_RULE, VERDICTS } from '../core/quotation/rules.ts';
import { isArchiveDivided } from '../library/site-library.ts';
import { href } from '../site.ts';
import type { PageView } from './page.ts';

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

const DESCRIPTION =
  'Paste a quotation to find out whether it was said: verbatim, altered, or not at all.';

/** The verdicts on a quotation, the best first. */
const JUDGED = ['verbatim', 'typography', 'inserted', 'altered', 'not-found'] as const;

export function checkView(): CheckView {
  return {
    page: { metadata: { title: 'Was it said?', description: DESCRIPTION }, path: 'check/' },
    data: href(isArchiveDivided ? CHECK_INDEX_PATH : ALL_PASSAGES_PATH),
    isDivided: isArchiveDivided,
    rules: [
      ...JUDGED.map((kind) => ({ name: VERDICTS[kind], rule: RULES[kind] })),
      { name: 'Ellipses and brackets', rule: SIGNS_RULE },
    ],
  };
}
