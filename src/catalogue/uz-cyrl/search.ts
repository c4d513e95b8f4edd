export const results = 'Қидирув натижалари';
export const typeAWord = 'Қидириш учун сўз ёки ном ёзинг.';
export const searching = 'Қидирилмоқда…';

export const found = (count: number, similar: number, query: string) =>
  `${query && `${query}: `}${count} та жавоб${similar > 0 ? `, ўхшаш ифодали яна ${similar} та` : ''}`;
export const nothingFound = (query: string) =>
  query ? `${query} бўйича ҳеч нарса топилмади.` : 'Ҳеч нарса топилмади.';
export const noExactMatch = (count: number, query: string) =>
  `${query ? `${query} бўйича айнан` : 'Айнан'} мос натижа йўқ. Мана бу ${count} та жавоб ёрдам бериши мумкин:`;
export const quote = (words: string) => `“${words}”`;
export const resultsFor = (words: string) => `Кўрсатилган натижалар: ${words}`;
export const startingWith = (words: string) => `Шундай бошланадиган сўзлар: ${words}`;
export const someOfTheWords = (words: string) => `Сўзларнинг бир қисми: ${words}`;
export const similarWording = 'Ўхшаш ифода';
export const isWritten = (typed: string, written: string) =>
  `Бу ерда ${typed} шундай ёзилади: ${written}.`;
export const seeAll = (count: number) => `Барча жавобларни кўриш (${count})`;
export const showMore = (count: number, left: number) =>
  `Яна ${count} тасини кўрсатиш (қолди: ${left.toLocaleString('uz-Cyrl')})`;
export const showLast = (count: number) => `Охирги ${count} тасини кўрсатиш`;
export const answerMissing = 'Битта жавобни юклаб бўлмади. ';
export const textMissing = 'Бу жавобнинг матнини юклаб бўлмади. ';
export const tryAgain = 'Қайта уриниш';
