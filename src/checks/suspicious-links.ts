import type { Inline, Paragraph, Transcript } from '../core/model/interview.ts';
import { passagesOf } from '../core/model/passages.ts';
import type { Finding } from '../core/read/problem.ts';

/** Warns of links that lead elsewhere than a reader would think. */
export function checkLinks(transcript: Transcript): Finding[] {
  return passagesOf(transcript).flatMap(suspiciousLinks);
}

function suspiciousLinks({
  inlines,
  position,
}: Pick<Paragraph, 'inlines' | 'position'>): Finding[] {
  return linksIn(inlines).flatMap((href): Finding[] => {
    const url = URL.canParse(href) ? new URL(href) : undefined;
    if (!url || !['http:', 'https:'].includes(url.protocol)) return [];
    const isDisguised = url.username !== '' || url.password !== '';
    const isForeign = url.hostname.split('.').some((label) => label.startsWith('xn--'));
    if (!isDisguised && !isForeign) return [];
    return [
      {
        rule: 'suspicious-link',
        severity: 'warning',
        ...position,
        message: `This link really leads to ${url.hostname}.`,
        text: href,
        suggestion: isDisguised
          ? 'Remove what comes before the @ in the address.'
          : 'Make sure that this is the site you mean: its letters may only look familiar.',
      },
    ];
  });
}

function linksIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    if (inline.type === 'text') return [];
    const own = inline.type === 'link' ? [inline.href] : [];
    return [...own, ...linksIn(inline.children)];
  });
}
