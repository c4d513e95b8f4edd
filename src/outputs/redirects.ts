/** From an old address to a new one, both with the base path. */
export interface Move {
  from: string;
  to: string;
}

/**
 * Redirects for Netlify and Cloudflare Pages (`_redirects`): one rule a line, permanent.
 *
 * @see https://docs.netlify.com/routing/redirects/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function netlifyRedirects(moves: readonly Move[]): string {
  return moves.map(({ from, to }) => `${from} ${to} 301\n`).join('');
}
