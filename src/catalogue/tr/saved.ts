export const noPassage = (words: string) => `Hiçbir bölümde “${words}” geçmiyor.`;
export const inAnswer = (number: string) => `yanıt ${number}`;
export const introduction = 'giriş';
export const onePassage = (place: string) => `1 bölüm: ${place}`;
export const passageOf = (number: number, count: number, place: string) =>
  `${number} / ${count}: ${place}`;
