export const titles = {
  topic: 'Мавзу',
  attribution: 'Кимнинг фикри',
  person: 'Шахс',
  year: 'Йил',
};
export const attributions = {
  own: 'ўз таҳлили',
  official: 'расмий позиция',
  'third-party': 'учинчи томон',
};
export const findIn = (count: number) => `${count} та қийматдан топиш`;
export const findValue = (filter: string) => `Қийматни топиш: ${filter}`;
export const compare = (a: string, b: string) => a.localeCompare(b, 'uz-Cyrl');
