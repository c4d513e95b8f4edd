/** After this time a reader is shown an error; a slow network may take most of it. */
export const PATIENCE_SECONDS = 8;

/**
 * Waits for some work, but not for ever.
 *
 * @param seconds how long
 * @throws Error "timeout" when it takes longer; the work itself goes on unheeded
 */
export async function inTime<T>(work: Promise<T>, seconds = PATIENCE_SECONDS): Promise<T> {
  let timer = 0;
  const timeout = new Promise<never>((_, reject) => {
    timer = window.setTimeout(() => reject(new Error('timeout')), seconds * 1000);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
