/**
 * `npm run -s quotes -- DRAFT`: checks what a draft quotes from the interviews in the content
 * folder. Ends with 1 when a quotation is altered or not found, with 2 when nothing could be
 * checked. With `--json` it prints data, and with `--schema` what that looks like, see
 * `docs/quotes.md`.
 */
import { enableCompileCache } from 'node:module';

// Half of the time that a draft takes is the reading of this program: the second time it is short.
enableCompileCache();
const { runQuotes } = await import('./quotes/command.ts');
process.exitCode = await runQuotes();
