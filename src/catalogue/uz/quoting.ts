export const copyQuotation = 'Iqtibosni nusxalash';
export const copyLink = 'Havolani nusxalash';
export const share = 'Ulashish';
export const cite = 'Havola berish';
export const embed = 'Saytga joylash';
export const quoteThese = 'Bu soʻzlardan iqtibos olish';
export const pressTab =
  'Belgilangan soʻzlardan yoki havoladan nusxa olish, havola berish yoki saytga joylash uchun Tab tugmasini bosing';
export const quotationCopied = 'Iqtibosdan nusxa olindi';
export const copiedToEnd = 'Iqtibosdan shu javobning oxirigacha nusxa olindi';
export const copiedWhole =
  'Iqtibosdan nusxa olindi: butun xatboshi, chunki sahifadagi soʻzlar suhbat matnidan farq qiladi';
export const htmlCopied = 'Sahifangiz uchun HTML nusxasi olindi';
export const quoteMarks: readonly [open: string, close: string] = ['“', '”'];
export const origins = {
  question: 'Savol',
  answer: 'Soʻzlovchining nomi koʻrsatilmagan',
  remark: 'Qayd',
  narration: 'Muallif matni',
  heading: 'Oraliq sarlavha',
};
