/** `npm run figures`: brings the README's table of what a page costs up to date with `dist/`. */
import { costsTable } from './costs.ts';
import { writeBlock } from './readme.ts';

writeBlock('costs', await costsTable());
