export const original = 'asl matn';
export const otherLanguages = 'Boshqa tillar';
export const sideBySide = 'Yonma-yon';
export const twoEditions = 'Ikki nashr, yonma-yon';
export const notTranslated = 'Tarjima qilinmagan.';
export const inTranslation = 'tarjimada';
export const translatedBy = (names: string) => `tarjimon: ${names}`;
export const translatedFrom = (language: string, names: string) =>
  `tarjima, asl matn tili: ${language}${names && `, tarjimon: ${names}`}`;
export const translationOf = (address: string) => `Tarjima, asl matn: ${address}. `;
export const besideTitle = (title: string, from: string, to: string) =>
  `${title}: ${from} va ${to} yonma-yon`;
export const besideDescription = (title: string, from: string, to: string) =>
  `Asl matn (${from}) va tarjima (${to}), savolma-savol: ${title}`;
export const inLanguage = (label: string, language: string) => `${label} (${language})`;
