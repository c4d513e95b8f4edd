import { getEntry, render } from 'astro:content';

/**
 * A page of plain text from `content/pages/`.
 *
 * @param id the file's name without its extension
 * @throws when there is no such file
 */
export async function getPage(id: string) {
  const entry = await getEntry('pages', id);
  if (!entry) throw new Error(`There is no content/pages/${id}.mdx.`);
  const { Content } = await render(entry);
  return { metadata: entry.data, Content };
}
