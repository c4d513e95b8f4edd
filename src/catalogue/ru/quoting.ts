export const copyQuotation = 'Копировать цитату';
export const copyLink = 'Копировать ссылку';
export const share = 'Поделиться';
export const cite = 'Сослаться';
export const embed = 'Встроить';
export const quoteThese = 'Процитировать эти слова';
export const pressTab =
  'Нажмите Tab, чтобы скопировать выделенные слова или ссылку, сослаться на них или встроить их';
export const quotationCopied = 'Цитата скопирована';
export const copiedToEnd = 'Цитата скопирована до конца этого ответа';
export const copiedWhole =
  'Цитата скопирована: весь абзац интервью, потому что на странице показаны другие слова';
export const htmlCopied = 'HTML для вашей страницы скопирован';
export const quoteMarks: readonly [open: string, close: string] = ['«', '»'];
export const origins = {
  question: 'Вопрос',
  answer: 'Говорящий не назван',
  remark: 'Ремарка',
  narration: 'Авторский текст',
  heading: 'Подзаголовок',
};
