import { library } from '../library/site-library.ts';
import type { Host } from '../outputs/host.ts';
import { absolute } from '../site.ts';
import { words } from './words.ts';

/** The site as the outputs know it. */
export const host: Host = { name: library.site.name, words, address: absolute };
