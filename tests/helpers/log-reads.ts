/**
 * Preloaded into a build (`node --import`): notes the path of every file that Node reads, a line
 * each, in the file that READ_LOG names.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const log = process.env.READ_LOG;
const { appendFileSync } = fs;

type Read = (path: unknown, ...rest: unknown[]) => unknown;
const readers: [owner: object, names: string[]][] = [
  [fs, ['readFile', 'readFileSync', 'open', 'openSync', 'createReadStream']],
  [fs.promises, ['readFile', 'open']],
];

if (log)
  for (const [owner, names] of readers)
    for (const name of names) {
      const read = Reflect.get(owner, name) as Read;
      Reflect.set(owner, name, function (this: unknown, path: unknown, ...rest: unknown[]) {
        appendFileSync(log, `${path}\n`);
        return read.call(this, path, ...rest);
      });
    }
// What others import by name.
syncBuiltinESMExports();
