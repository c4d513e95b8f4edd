import { counted } from './plural.ts';

export const results = 'Результаты поиска';
export const typeAWord = 'Введите слово или имя для поиска.';
export const searching = 'Идёт поиск…';

const answers = (count: number) => counted(count, 'ответ', 'ответа', 'ответов');
const forWhat = (query: string) => (query ? ` по запросу ${query}` : '');
export const found = (count: number, similar: number, query: string) =>
  answers(count) + forWhat(query) + (similar > 0 ? `, и ещё ${similar} с похожими словами` : '');
export const nothingFound = (query: string) => `Ничего не найдено${forWhat(query)}.`;
export const noExactMatch = (count: number, query: string) =>
  `Точных совпадений нет${forWhat(query)}. Возможно, подойдёт (${answers(count)}):`;
export const quote = (words: string) => `«${words}»`;
export const resultsFor = (words: string) => `Показаны результаты по запросу ${words}`;
export const startingWith = (words: string) => `Слова, которые начинаются с ${words}`;
export const someOfTheWords = (words: string) => `Часть слов: ${words}`;
export const similarWording = 'Похожие слова';
export const isWritten = (typed: string, written: string) => `${typed} здесь пишется ${written}.`;
export const seeAll = (count: number) => `Показать все ответы (${count})`;
export const showMore = (count: number, left: number) =>
  `Показать ещё ${count} (осталось ${left.toLocaleString('ru')})`;
export const showLast = (count: number) => `Показать последние ${count}`;
export const answerMissing = 'Один ответ не удалось загрузить. ';
export const textMissing = 'Текст этого ответа не удалось загрузить. ';
export const tryAgain = 'Повторить';
