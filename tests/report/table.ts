/**
 * A table in Markdown, with columns of one width, as `npm run format` would have it.
 *
 * @param rows the first is the heading
 */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [heading = [], ...others] = rows;
  const widths = heading.map((_, column) =>
    Math.max(...rows.map((cells) => [...(cells[column] ?? '')].length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => padded(cells[column] ?? '', width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(heading), rule, ...others.map(line)].join('\n');
}

/** Counted in characters as readers count them, not in code units. */
function padded(text: string, width: number): string {
  return text + ' '.repeat(width - [...text].length);
}
