export const noPassage = (words: string) => `Hech bir parchada “${words}” yoʻq.`;
export const inAnswer = (number: string) => `${number}-javob`;
export const introduction = 'kirish';
export const onePassage = (place: string) => `1 ta parcha: ${place}`;
export const passageOf = (number: number, count: number, place: string) =>
  `${number} / ${count}: ${place}`;
