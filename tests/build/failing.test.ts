import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type EditableSite, editableSite } from '../helpers/registry-site.ts';
import { writeFiles, writeSite } from '../helpers/small-site.ts';

const MDX = 'interviews/seitov-2025/interview.mdx';

/** A site whose last good build is a page that says so. */
async function siteWithLastGood(): Promise<EditableSite> {
  const site = editableSite();
  await writeSite(site.dist, { 'index.html': 'the last good build' });
  writeFiles(`${site.dist}/..`, { '.dist-new/letter.txt': 'Dear', '.dist-old/letter.txt': 'Dear' });
  return site;
}

/** Builds, and expects that nothing has come of it. */
function failedBuild(site: EditableSite): string {
  const { status, output } = site.run('build');
  expect(status).toBe(1);
  expect(readFileSync(`${site.dist}/index.html`, 'utf8')).toBe('the last good build');
  expect(globSync('**', { cwd: site.dist })).toHaveLength(3);
  // Folders beside it that are not ours are left alone, and nothing of ours is left behind.
  const beside = globSync('.*/**', { cwd: `${site.dist}/..` });
  expect(beside.filter((path) => path.endsWith('.txt'))).toHaveLength(2);
  expect(beside.filter((path) => !/^\.dist-(new|old)/.test(path))).toEqual([]);
  expect(output).toContain('is untouched');
  return output;
}

describe('fault 42: a build that fails leaves the last good site in place', () => {
  it('with broken content, and tells file, line and column', async () => {
    const site = await siteWithLastGood();
    site.edit(MDX, 'Creative unions', 'Creative {unions}');
    const line = lineOf(site, 'Creative {unions}');
    const output = failedBuild(site);
    expect(output).toMatch(
      new RegExp(`${site.content}/${MDX}:${line}:\\d+  error  Code in braces`),
    );
    expect(output).toContain('{unions}');
    expect(output).toContain('To show braces, write \\{ and \\} instead.');
  });

  it('with code on a page of plain text, which is never run', async () => {
    const site = await siteWithLastGood();
    const trace = `${site.content}/was-run`;
    site.write(
      'pages/about.mdx',
      `---\ntitle: About\ndescription: Nothing.\n---\n\nimport fs from 'node:fs'\n\n{fs.writeFileSync('${trace}', '')}\n`,
    );
    const output = failedBuild(site);
    expect(output).toContain('pages/about.mdx:6:1  error');
    expect(output).toContain('pages/about.mdx:8:1  error');
    expect(existsSync(trace)).toBe(false);
  });

  it('without the interviews that were registered', async () => {
    const site = await siteWithLastGood();
    const output = site.run('check').output;
    expect(output).toContain('no problems');
    site.remove('interviews');
    expect(failedBuild(site)).toMatch(
      /The address “\/?interviews\/seitov-2025\/”, registered on .* is gone/,
    );
  });

  it('with a link that leads nowhere, and names page and link', async () => {
    const site = await siteWithLastGood();
    site.write(
      'pages/about.mdx',
      '---\ntitle: About\ndescription: One link.\n---\n\n[Nowhere](#nowhere)\n',
    );
    expect(failedBuild(site)).toContain('/about/ links to #nowhere');
  });
});

describe('fault 57: a build into a folder with something else in it', () => {
  it('is refused before anything is built, deletes nothing, and says how to go on', () => {
    const site = editableSite();
    writeFiles(site.dist, { 'letters/one.txt': 'Dear' });
    const before = globSync('**', { cwd: `${site.dist}/..` });
    const { status, output } = site.run('build');
    expect(status).toBe(1);
    expect(output).toBe(`${site.dist} has files in it, but not the _manifest.json of a built site.
Nothing was built, and nothing was deleted. Set OUT_DIR to a folder that is empty, that doesn’t
exist yet, or that holds the site of an earlier build and nothing else. If nothing in this folder
is needed any more, you can delete it yourself and build again.
`);
    expect(globSync('**', { cwd: `${site.dist}/..` })).toEqual(before);
  });
});

function lineOf(site: EditableSite, text: string): number {
  const mdx = readFileSync(`${site.content}/${MDX}`, 'utf8');
  return mdx.slice(0, mdx.indexOf(text)).split('\n').length;
}
