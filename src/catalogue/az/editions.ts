export const original = 'orijinal';
export const otherLanguages = 'Başqa dillər';
export const sideBySide = 'Yan-yana';
export const twoEditions = 'İki nəşr, yan-yana';
export const notTranslated = 'Tərcümə olunmayıb.';
export const inTranslation = 'tərcümədə';
export const translatedBy = (names: string) => `tərcümə edən: ${names}`;
export const translatedFrom = (language: string, names: string) =>
  `tərcümə, orijinalın dili: ${language}${names && `, tərcümə edən: ${names}`}`;
export const translationOf = (address: string) => `Tərcümə, orijinal: ${address}. `;
export const besideTitle = (title: string, from: string, to: string) =>
  `${title}: ${from} və ${to} yan-yana`;
export const besideDescription = (title: string, from: string, to: string) =>
  `Orijinal (${from}) və tərcümə (${to}), sualbasual: ${title}`;
export const inLanguage = (label: string, language: string) => `${label} (${language})`;
