import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examplesIn, runExample } from '../helpers/examples.ts';

const examples = globSync('{src/{core,languages,schemas,checks,outputs},tools/importer}/**/*.ts')
  .sort()
  .flatMap(examplesIn);

describe('the examples of the documentation', () => {
  it.each(examples.map((example) => [`${example.file}:${example.line}`, example] as const))(
    'are true: %s',
    async (_, example) => {
      for (const { expression, actual, expected } of await runExample(example))
        expect(actual, expression).toEqual(expected);
    },
  );

  it('are there in every module that others would use', () => {
    const withExamples = new Set(examples.map(({ file }) => file));
    const modules = globSync('src/{core/text,core/addresses,languages}/*.ts').filter((file) =>
      /^export (async )?function /m.test(readFileSync(file, 'utf8')),
    );
    expect(modules.filter((file) => !withExamples.has(file))).toEqual([]);
  });
});

describe('an example that', () => {
  const promisesOf = async (...lines: string[]) => {
    mkdirSync('.cache', { recursive: true });
    const folder = mkdtempSync(join('.cache', 'example-'));
    const file = join(folder, 'module.ts');
    const comment = ['/**', ' * @example', ...lines.map((line) => ` * ${line}`), ' */'];
    writeFileSync(file, `${comment.join('\n')}\nexport const double = (n: number) => 2 * n;\n`);
    try {
      return await Promise.all(examplesIn(file).map(runExample));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };

  it('promises a wrong value is seen', async () => {
    expect(await promisesOf('const n: number = 2;', 'double(n) // => 5')).toEqual([
      [{ expression: 'double(n)', actual: 4, expected: 5 }],
    ]);
  });

  it('has its value on the next line is read', async () => {
    expect(await promisesOf('double(3)', '// => 6')).toMatchObject([[{ actual: 6, expected: 6 }]]);
  });

  it('promises nothing, or does not run, is an error', async () => {
    await expect(promisesOf('double(2)')).rejects.toThrow('“// =>”');
    await expect(promisesOf('halve(2) // => 1')).rejects.toThrow('halve');
  });
});
