export const noPassage = (words: string) => `Heç bir parçada “${words}” yoxdur.`;
export const inAnswer = (number: string) => `cavab ${number}`;
export const introduction = 'giriş';
export const onePassage = (place: string) => `1 parça: ${place}`;
export const passageOf = (number: number, count: number, place: string) =>
  `${number} / ${count}: ${place}`;
