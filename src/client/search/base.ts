/** The path under which the site lives, with a slash at its end: `/`, or `/verbatim/`. */
export const base = import.meta.env.BASE_URL.replace(/\/*$/, '/');
