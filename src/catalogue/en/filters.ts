/** What the filters of the search say. */
export const titles = {
  topic: 'Topic',
  attribution: 'Attribution',
  person: 'Person',
  year: 'Year',
};
/** Whose view a passage gives. */
export const attributions = {
  own: 'own analysis',
  official: 'official position',
  'third-party': 'third party',
};
export const findIn = (count: number) => `Find in ${count}`;
export const findValue = (filter: string) => `Find a value: ${filter}`;
/** The order of the values. */
export const compare = (a: string, b: string) => a.localeCompare(b, 'en');
