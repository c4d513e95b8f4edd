/** What is said of editions in several languages. */
export const original = 'the original';
export const otherLanguages = 'Other languages';
export const sideBySide = 'Side by side';
export const twoEditions = 'Two editions, side by side';
export const notTranslated = 'Not translated.';
export const inTranslation = 'in translation';
export const translatedBy = (names: string) => `translated by ${names}`;
/** @param names empty where the translator is not named */
export const translatedFrom = (language: string, names: string) =>
  `translated from ${language}${names && ` by ${names}`}`;
export const translationOf = (address: string) => `A translation of ${address}. `;
export const besideTitle = (title: string, from: string, to: string) =>
  `${title}: ${from} and ${to} side by side`;
export const besideDescription = (title: string, from: string, to: string) =>
  `In ${from}, the original, and in ${to}, question by question: ${title}`;
export const inLanguage = (label: string, language: string) => `${label} in ${language}`;
