export const passageMissing =
  'Bu havola koʻrsatgan parcha sahifada yoʻq. U koʻchirilgan yoki olib tashlangan boʻlishi mumkin.';
export const searchMissing = 'Qidiruvni yuklab boʻlmadi. Mos javoblar baribir boʻlishi mumkin.';
export const tryAgain = 'Qayta urinish';
export const orSeeQuestions = ' yoki [barcha savollar roʻyxatini] koʻring.';
export const quotingMissing =
  'Iqtibos vositalarini yuklab boʻlmadi. Qayta urinish uchun soʻzlarni yana belgilang.';
export const copied = 'Nusxa olindi';
export const selectedToCopy = 'Matn belgilandi, undan nusxa olishingiz mumkin';
export const linkCopied = 'Havoladan nusxa olindi';
export const copyByHand = (what: 'link' | 'quotation' | 'HTML') =>
  `Brauzeringiz nusxa olishga ruxsat bermadi. Nusxa olish uchun belgilandi: ${{ link: 'havola', quotation: 'iqtibos', HTML: 'HTML' }[what]}`;
export const close = 'Yopish';
