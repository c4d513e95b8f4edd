export const original = 'асл матн';
export const otherLanguages = 'Бошқа тиллар';
export const sideBySide = 'Ёнма-ён';
export const twoEditions = 'Икки нашр, ёнма-ён';
export const notTranslated = 'Таржима қилинмаган.';
export const inTranslation = 'таржимада';
export const translatedBy = (names: string) => `таржимон: ${names}`;
export const translatedFrom = (language: string, names: string) =>
  `таржима, асл матн тили: ${language}${names && `, таржимон: ${names}`}`;
export const translationOf = (address: string) => `Таржима, асл матн: ${address}. `;
export const besideTitle = (title: string, from: string, to: string) =>
  `${title}: ${from} ва ${to} ёнма-ён`;
export const besideDescription = (title: string, from: string, to: string) =>
  `Асл матн (${from}) ва таржима (${to}), саволма-савол: ${title}`;
export const inLanguage = (label: string, language: string) => `${label} (${language})`;
