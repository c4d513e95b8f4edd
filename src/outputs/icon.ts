import { escapedText } from '../core/text/html.ts';
import type { SiteColours } from '../styles/colours.ts';

/** Opening quotation marks. */
const MARKS =
  'M4 18C4 10 8 6 14 5v4c-3 1-5 3-5 6h5v11H4zm14 0c0-8 4-12 10-13v4c-3 1-5 3-5 6h5v11H18z';

/**
 * Draws the icon of a site that has none of its own, in its colours.
 *
 * @param name what the site is called
 */
export function siteIcon(name: string, { light, dark }: SiteColours): string {
  const rules = `path{fill:${light.accent}}@media(prefers-color-scheme:dark){path{fill:${dark.accent}}}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><title>${escapedText(name)}</title><style>${rules}</style><path d="${MARKS}"/></svg>\n`;
}
