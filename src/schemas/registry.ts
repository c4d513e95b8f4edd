import { z } from 'zod';
import { day } from './date.ts';
import { sha256, wrong } from './text.ts';

/** An address on this site without its base path: `interviews/seitov-2025/connectivity/`. */
const path = z
  .string()
  .regex(
    /^[a-z0-9/-]+(#[a-z0-9-]+)?$/,
    wrong(
      'must be an address on this site',
      'Write it like interviews/seitov-2025/culture/#culture-1.',
    ),
  );

/**
 * `content/permalinks.json`, the registry: every address that has ever been registered. It only grows.
 * `npm run register` and `npm run redirect` write it; nobody needs to edit it by hand.
 */
export const registrySchema = z
  .strictObject({
    /** Version of this format. */
    version: z.literal(1),
    /** Each interview, exchange and paragraph that has been registered. */
    permalinks: z.array(
      z.strictObject({
        path,
        /** SHA-256 of the text at that address when it was registered, in hexadecimal. */
        sha256: sha256,
        /** Day of the first registration. */
        registered: day,
      }),
    ),
    /** Where an address leads that is no longer there. */
    redirects: z.array(z.strictObject({ from: path, to: path, recorded: day })),
  })
  .meta({ docs: 'git log -p content/permalinks.json' });

/** The registry. */
export type Registry = z.infer<typeof registrySchema>;
