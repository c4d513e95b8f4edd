export const results = 'Axtarışın nəticələri';
export const typeAWord = 'Axtarmaq üçün söz və ya ad yazın.';
export const searching = 'Axtarılır…';

export const found = (count: number, similar: number, query: string) =>
  `${query && `${query}: `}${count} cavab${similar > 0 ? `, oxşar ifadə ilə daha ${similar}` : ''}`;
export const nothingFound = (query: string) =>
  query ? `${query} üzrə heç nə tapılmadı.` : 'Heç nə tapılmadı.';
export const noExactMatch = (count: number, query: string) =>
  `${query ? `${query} üzrə tam` : 'Tam'} uyğunluq yoxdur. Bu ${count} cavab kömək edə bilər:`;
export const quote = (words: string) => `“${words}”`;
export const resultsFor = (words: string) => `Göstərilən nəticələr: ${words}`;
export const startingWith = (words: string) => `Belə başlayan sözlər: ${words}`;
export const someOfTheWords = (words: string) => `Sözlərin bir hissəsi: ${words}`;
export const similarWording = 'Oxşar ifadə';
export const isWritten = (typed: string, written: string) =>
  `Burada ${typed} belə yazılır: ${written}.`;
export const seeAll = (count: number) => `Bütün cavablara bax (${count})`;
export const showMore = (count: number, left: number) =>
  `Daha ${count} cavab göstər (qalıb: ${left.toLocaleString('az')})`;
export const showLast = (count: number) => `Son ${count} cavabı göstər`;
export const answerMissing = 'Bir cavabı yükləmək mümkün olmadı. ';
export const textMissing = 'Bu cavabın mətnini yükləmək mümkün olmadı. ';
export const tryAgain = 'Yenidən cəhd et';
