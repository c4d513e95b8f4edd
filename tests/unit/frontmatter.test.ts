import { describe, expect, it } from 'vitest';
import { frontmatterOf } from '../../src/core/read/frontmatter.ts';

describe('the frontmatter of a file', () => {
  it.each([
    ['between its fences', '---\ntitle: A\n---\n\nWords.\n', 'title: A\n'],
    ['with other line ends', '---\r\ntitle: A\r\n---\r\nWords.', 'title: A\r\n'],
    ['after a byte order mark', '\uFEFF---\ntitle: A\n---\n', 'title: A\n'],
    ['with space after its last fence', '---\ntitle: A\n--- \t\nWords.', 'title: A\n'],
    ['at the end of the file', '---\ntitle: A\n---', 'title: A\n'],
    ['without a field', '---\n---\n', ''],
    ['with dashes in it', '---\ntitle: A --- B\nb: ---c\n---\n', 'title: A --- B\nb: ---c\n'],
    ['up to the first fence that ends it', '---\na: 1\n---\n\n---\nb: 2\n---\n', 'a: 1\n'],
  ])('is found %s', (_, mdx, yaml) => {
    expect(frontmatterOf(mdx)).toEqual({ yaml });
  });

  it.each([
    ['start', 'Words.\n---\ntitle: A\n---\n'],
    ['start', '--- \ntitle: A\n---\n'],
    ['start', '----\ntitle: A\n---\n'],
    ['start', ''],
    ['end', '---\ntitle: A\n'],
    ['end', '---\r\ntitle: A\r\n'],
    ['end', '\uFEFF---\ntitle: A\n--- not yet\n'],
  ])('has no fence at its %s: %j', (missing, mdx) => {
    expect(frontmatterOf(mdx)).toEqual({ missing });
  });
});
