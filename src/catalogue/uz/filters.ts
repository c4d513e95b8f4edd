export const titles = {
  topic: 'Mavzu',
  attribution: 'Kimning fikri',
  person: 'Shaxs',
  year: 'Yil',
};
export const attributions = {
  own: 'oʻz tahlili',
  official: 'rasmiy pozitsiya',
  'third-party': 'uchinchi tomon',
};
export const findIn = (count: number) => `${count} ta qiymatdan topish`;
export const findValue = (filter: string) => `Qiymatni topish: ${filter}`;
export const compare = (a: string, b: string) => a.localeCompare(b, 'uz');
