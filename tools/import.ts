/** `npm run import -- article.txt --slug name-2025`: turns a raw article into an interview. */
import { contentFolder } from '../src/settings.ts';
import { importCommand } from './import/command.ts';

process.exitCode = await importCommand(process.argv.slice(2), process.env, contentFolder);
