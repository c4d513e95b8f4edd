export const titles = {
  topic: 'Тема',
  attribution: 'Чья точка зрения',
  person: 'Собеседник',
  year: 'Год',
};
export const attributions = {
  own: 'собственная оценка',
  official: 'официальная позиция',
  'third-party': 'третья сторона',
};
export const findIn = (count: number) => `Найти среди ${count}`;
export const findValue = (filter: string) => `Найти значение: ${filter}`;
export const compare = (a: string, b: string) => a.localeCompare(b, 'ru');
