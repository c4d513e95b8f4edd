import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type LockedPackages, softwareBill } from '../../src/outputs/sbom.ts';
import { noteFigure } from '../helpers/figures.ts';

interface Locked {
  integrity?: string;
  /** Lies in the file of another package, whose hash is its own. */
  inBundle?: boolean;
  hasInstallScript?: boolean;
}

const { allowScripts, dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
);
const locked = lockedIn('package-lock.json');

describe('the packages', () => {
  it('all have a hash in the lock file', () => {
    expect(locked.length).toBeGreaterThan(300);
    const all = globSync('{,tests/*/}package-lock.json').flatMap(lockedIn);
    const without = all.filter(
      ([, { integrity, inBundle }]) => !inBundle && !/^sha512-/.test(integrity ?? ''),
    );
    expect(without.map(([path]) => path)).toEqual([]);
    noteFigure({
      report: 'Lock file',
      run: 'every package, those of the report’s tools included',
      found: 'all have a SHA-512',
    });
  });

  it('that the project names have exactly one version', () => {
    const versions = Object.values<string>({ ...dependencies, ...devDependencies });
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });

  it('run no script when they are installed, but for the one that brings Node', () => {
    const allowed = Object.keys(allowScripts).filter((name) => allowScripts[name] !== false);
    expect(allowed).toEqual(['node']);
    const undecided = locked
      .filter(([, { hasInstallScript }]) => hasInstallScript)
      .map(([path]) => path.replace(/^.*node_modules\//, ''))
      .filter((name) => !(name in allowScripts));
    expect(undecided).toEqual([]);
    // Without this, npm runs the scripts that nobody has decided on.
    expect(readFileSync('.npmrc', 'utf8')).toContain('strict-allow-scripts=true\n');
  });
});

describe('what runs on GitHub', () => {
  it.each(globSync('.github/workflows/*.yml'))('%s has pinned actions and few rights', (file) => {
    const { permissions, jobs } = parse(readFileSync(file, 'utf8'));
    expect(permissions).toEqual({});
    for (const { permissions: granted, steps = [] } of Object.values<Job>(jobs)) {
      expect(['pages', 'id-token', 'contents']).toEqual(
        expect.arrayContaining(Object.keys(granted)),
      );
      expect(granted.contents ?? 'read').toBe('read');
      for (const { uses } of steps)
        if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40}$/);
    }
  });
});

describe('publishing on GitHub Pages', () => {
  it('waits for the tests', () => {
    const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8'));
    expect(jobs.test.uses).toBe('./.github/workflows/ci.yml');
    expect(jobs.build.needs).toBe('test');
    expect(jobs.publish.needs).toBe('build');
  });
});

describe('what is installed', () => {
  it('is used: each package is named by some file of ours', () => {
    const files = globSync(
      '{src,tools,tests/{unit,build,browser,helpers,run,sites}}/**/*.{ts,tsx,astro,mjs,css}',
    );
    const code = [
      ...files,
      'astro.config.mjs',
      'package.json',
      'playwright.config.ts',
      'tests/run.ts',
      'tsconfig.json',
    ]
      .map((file) => readFileSync(file, 'utf8').replace(/"(dev)?[dD]ependencies": \{[^}]*\}/g, ''))
      .join('\n');
    // Types, and what a tool loads by itself.
    const implied = [
      '@types/',
      '@astrojs/mdx',
      'typescript',
      'tailwindcss',
      '@astrojs/check',
      '@biomejs/biome',
      'node',
    ];
    const unused = Object.keys({ ...dependencies, ...devDependencies })
      .filter((name) => !implied.some((prefix) => name === prefix || name.startsWith('@types/')))
      .filter((name) => !code.includes(`'${name}`) && !code.includes(`"${name}`));
    expect(unused).toEqual([]);
  });

  it('takes no more room than 650 MB', () => {
    const [kilobytes = ''] = execFileSync('du', ['-sk', 'node_modules'], {
      encoding: 'utf8',
    }).split('\t');
    expect(Number(kilobytes) * 1024).toBeLessThanOrEqual(650e6);
  });
});

describe('the software bill of materials', () => {
  const packages: LockedPackages = {
    '': { name: 'site', version: '1.0.0', license: 'MIT', dependencies: { '@a/one': '1.0.0' } },
    'node_modules/@a/one': {
      version: '1.0.0',
      integrity: `sha512-${Buffer.alloc(64, 1).toString('base64')}`,
      license: '(MIT OR Apache-2.0)',
      dependencies: { two: '^2.0.0', three: '^3.0.0' },
    },
    'node_modules/@a/one/node_modules/two': { version: '2.0.0' },
    'node_modules/two': { version: '9.0.0', dev: true },
    'node_modules/three': { version: '3.0.0', optional: true },
  };
  const bill = JSON.parse(softwareBill(packages));

  it('tells version, licence, hash and address of all that a build runs on', () => {
    const [one, ...others] = bill.components.toSorted(byReference);
    expect(one).toMatchObject({
      group: '@a',
      name: 'one',
      purl: 'pkg:npm/%40a/one@1.0.0',
      licenses: [{ expression: '(MIT OR Apache-2.0)' }],
      hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
    });
    expect(others).toMatchObject([
      { name: 'two', version: '2.0.0', scope: 'required' },
      { name: 'three', version: '3.0.0', scope: 'optional' },
    ]);
  });

  it('tells what needs what, as Node finds it', () => {
    const needs = Object.fromEntries(
      bill.dependencies.map(({ ref, dependsOn }: Needs) => [ref, dependsOn]),
    );
    expect(needs).toMatchObject({
      site: ['node_modules/@a/one'],
      'node_modules/@a/one': ['node_modules/@a/one/node_modules/two', 'node_modules/three'],
    });
  });

  it('carries neither a date nor a number of its own', () => {
    expect(JSON.stringify(bill)).not.toMatch(/timestamp|serialNumber/);
  });
});

/** The packages of a lock file with their paths, without the project itself. */
function lockedIn(file: string): [path: string, locked: Locked][] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([path]) => path !== '');
}

interface Job {
  permissions: Record<string, string>;
  needs?: string;
  uses?: string;
  steps?: { uses?: string }[];
}

interface Needs {
  ref: string;
  dependsOn?: string[];
}

function byReference(a: { 'bom-ref': string }, b: { 'bom-ref': string }): number {
  return a['bom-ref'] < b['bom-ref'] ? -1 : 1;
}

describe('the desk’s parser', () => {
  it('is of the version that the site is built with', () => {
    const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const parser = JSON.parse(readFileSync('tools/desk/app/parser/satteri.json', 'utf8'));
    const { version, integrity } = packages[`node_modules/${parser.package}`] ?? {};
    expect(parser).toMatchObject({ version, integrity });
    expect(version).toBe(packages['node_modules/satteri']?.version);
  });
});
