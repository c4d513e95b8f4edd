import { cpSync, rmSync } from 'node:fs';
import { editedContent } from './edited.ts';
import { importedContent } from './imported.ts';

/** A site that several tests look at, and how it is made. */
export interface Recipe {
  name: string;
  /** As it is called while it is built. */
  title: string;
  /** Where it is put. */
  out: string;
  environment?: Record<string, string>;
  /** Writes the content, and gives its folder; without this it is the project's own. */
  prepare?: () => string;
}

export const RECIPES: Recipe[] = [
  { name: 'root', title: 'the site', out: 'dist' },
  {
    name: 'base',
    title: 'the same under /verbatim/',
    out: '.cache/sites/base',
    environment: { BASE_PATH: '/verbatim/' },
  },
  {
    name: 'two',
    title: 'one of another newsroom, with a second interview',
    out: '.cache/sites/two',
    prepare: () => {
      const content = copyOfContent('two');
      cpSync('tests/fixtures/second-interview', `${content}/interviews`, { recursive: true });
      cpSync('tests/fixtures/second-newsroom', content, { recursive: true });
      return content;
    },
  },
  {
    name: 'azerbaijani',
    title: 'a small one in Azerbaijani',
    out: '.cache/sites/azerbaijani',
    prepare: () => {
      const content = '.cache/content/azerbaijani';
      rmSync(content, { recursive: true, force: true });
      cpSync('tests/fixtures/azerbaijani-newsroom', content, { recursive: true });
      cpSync('tests/fixtures/second-interview', `${content}/interviews`, { recursive: true });
      return content;
    },
  },
  {
    name: 'edited',
    title: 'one with corrections, a renamed answer and another timeline',
    out: '.cache/sites/edited',
    prepare: editedContent,
  },
  {
    name: 'imported',
    title: 'one of imported articles, without the editor’s layer',
    out: '.cache/sites/imported',
    prepare: importedContent,
  },
  {
    name: 'conversations',
    title: 'one with conversations of many shapes, which the check does not load whole',
    out: '.cache/sites/conversations',
    environment: { CHECK_WHOLE: '0' },
    prepare: () => {
      const content = copyOfContent('conversations');
      cpSync('tests/fixtures/conversations', `${content}/interviews`, { recursive: true });
      return content;
    },
  },
];

/** A new copy of the content for a site, at a place that tests know. */
function copyOfContent(name: string): string {
  const folder = `.cache/content/${name}`;
  rmSync(folder, { recursive: true, force: true });
  cpSync('content', folder, { recursive: true });
  return folder;
}
