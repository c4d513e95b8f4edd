import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/** As Astro labels what continues a line. */
const CONTINUES = 'SKIP_FORMAT';

/**
 * What `npm run build` prints while Astro works: a line for each phase, and none for each page, of
 * which an archive has tens of thousands. Astro loads this module by its name.
 */
export default function buildLog(): AstroLoggerDestination {
  let isPage = false;
  return {
    write(event: AstroLoggerMessage) {
      // Astro begins the line of a page, and ends it when the page is made.
      if (event.label === null && !event.newLine) isPage = true;
      else if (isPage && event.label === CONTINUES) isPage = false;
      else print(event);
    },
  };
}

function print({ label, level, message, newLine }: AstroLoggerMessage): void {
  const text = label === null || label === CONTINUES ? message : `[${label}] ${message}`;
  const stream = level === 'error' ? process.stderr : process.stdout;
  stream.write(newLine ? `${text}\n` : text);
}
