/** What the field says that finds passages in a saved interview. */
export const noPassage = (words: string) => `No passage contains “${words}”.`;
export const inAnswer = (number: string) => `answer ${number}`;
export const introduction = 'introduction';
export const onePassage = (place: string) => `1 passage: ${place}`;
export const passageOf = (number: number, count: number, place: string) =>
  `${number} of ${count}: ${place}`;
