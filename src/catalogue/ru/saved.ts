export const noPassage = (words: string) => `«${words}» нет ни в одном фрагменте.`;
export const inAnswer = (number: string) => `ответ ${number}`;
export const introduction = 'введение';
export const onePassage = (place: string) => `1 фрагмент: ${place}`;
export const passageOf = (number: number, count: number, place: string) =>
  `${number} из ${count}: ${place}`;
