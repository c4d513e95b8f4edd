export const results = 'Qidiruv natijalari';
export const typeAWord = 'Qidirish uchun soʻz yoki nom yozing.';
export const searching = 'Qidirilmoqda…';

export const found = (count: number, similar: number, query: string) =>
  `${query && `${query}: `}${count} ta javob${similar > 0 ? `, oʻxshash ifodali yana ${similar} ta` : ''}`;
export const nothingFound = (query: string) =>
  query ? `${query} boʻyicha hech narsa topilmadi.` : 'Hech narsa topilmadi.';
export const noExactMatch = (count: number, query: string) =>
  `${query ? `${query} boʻyicha aynan` : 'Aynan'} mos natija yoʻq. Mana bu ${count} ta javob yordam berishi mumkin:`;
export const quote = (words: string) => `“${words}”`;
export const resultsFor = (words: string) => `Koʻrsatilgan natijalar: ${words}`;
export const startingWith = (words: string) => `Shunday boshlanadigan soʻzlar: ${words}`;
export const someOfTheWords = (words: string) => `Soʻzlarning bir qismi: ${words}`;
export const similarWording = 'Oʻxshash ifoda';
export const isWritten = (typed: string, written: string) =>
  `Bu yerda ${typed} shunday yoziladi: ${written}.`;
export const seeAll = (count: number) => `Barcha javoblarni koʻrish (${count})`;
export const showMore = (count: number, left: number) =>
  `Yana ${count} tasini koʻrsatish (qoldi: ${left.toLocaleString('uz')})`;
export const showLast = (count: number) => `Oxirgi ${count} tasini koʻrsatish`;
export const answerMissing = 'Bitta javobni yuklab boʻlmadi. ';
export const textMissing = 'Bu javobning matnini yuklab boʻlmadi. ';
export const tryAgain = 'Qayta urinish';
