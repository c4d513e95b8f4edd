export const original = 'özgün metin';
export const otherLanguages = 'Diğer diller';
export const sideBySide = 'Yan yana';
export const twoEditions = 'İki dilde, yan yana';
export const notTranslated = 'Çevrilmedi.';
export const inTranslation = 'çeviri';
export const translatedBy = (names: string) => `çeviren: ${names}`;
export const translatedFrom = (language: string, names: string) =>
  `çeviri, özgün dili: ${language}${names && `, çeviren: ${names}`}`;
export const translationOf = (address: string) => `Çeviri, özgün metin: ${address}. `;
export const besideTitle = (title: string, from: string, to: string) =>
  `${title}: ${from} ve ${to} yan yana`;
export const besideDescription = (title: string, from: string, to: string) =>
  `Özgün metin (${from}) ve çeviri (${to}), soru soru: ${title}`;
export const inLanguage = (label: string, language: string) => `${label} (${language})`;
