/**
 * A `@font-face` rule as the project's formatter would write it; the build takes the spaces out.
 *
 * @param family its name, without quotes
 * @param descriptors the others, in order; a list becomes a list
 */
export function faceRule(family: string, descriptors: Record<string, string | string[]>): string {
  const lines = Object.entries({ 'font-family': `'${family}'`, ...descriptors }).map(
    ([name, value]) => `  ${name}: ${Array.isArray(value) ? value.join(', ') : value};\n`,
  );
  return `@font-face {\n${lines.join('')}}\n`;
}
