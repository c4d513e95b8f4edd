export const noPassage = (words: string) => `Ҳеч бир парчада “${words}” йўқ.`;
export const inAnswer = (number: string) => `${number}-жавоб`;
export const introduction = 'кириш';
export const onePassage = (place: string) => `1 та парча: ${place}`;
export const passageOf = (number: number, count: number, place: string) =>
  `${number} / ${count}: ${place}`;
