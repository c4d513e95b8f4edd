const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text as HTML, for the content of an element and for an attribute in double quotes.
 *
 * @example
 * escapedText('“A & B” < "C"') // => '“A &amp; B” &lt; &quot;C&quot;'
 */
export function escapedText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] as string);
}
