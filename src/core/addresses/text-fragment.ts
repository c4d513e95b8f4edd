/** A stretch of words to be highlighted, with its neighbours where they are needed to find it. */
export interface TextDirective {
  text: string;
  /** The last words of a long stretch, whose first words are `text`. */
  end?: string;
  prefix?: string;
  suffix?: string;
}

/**
 * Builds a fragment that leads to an element and highlights words in it. Browsers that don't know
 * text fragments go to the element.
 *
 * @param id the element's id
 * @param directives the words; none gives the plain anchor
 * @see https://wicg.github.io/scroll-to-text-fragment/
 *
 * @example
 * textFragment('connectivity-2', [{ text: 'Trans-Caspian corridor', prefix: 'the' }])
 * // => '#connectivity-2:~:text=the-,Trans%2DCaspian%20corridor'
 */
export function textFragment(id: string, directives: readonly TextDirective[]): string {
  if (directives.length === 0) return `#${id}`;
  const terms = directives.map(({ prefix, text, end, suffix }) =>
    [
      prefix && `${encode(prefix)}-`,
      encode(text),
      end && encode(end),
      suffix && `-${encode(suffix)}`,
    ]
      .filter(Boolean)
      .join(','),
  );
  return `#${id}:~:${terms.map((term) => `text=${term}`).join('&')}`;
}

/** Hyphen, comma and ampersand have a meaning in a text directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
