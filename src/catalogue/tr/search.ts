export const results = 'Arama sonuçları';
export const typeAWord = 'Aramak için bir söz veya ad yazın.';
export const searching = 'Aranıyor…';

export const found = (count: number, similar: number, query: string) =>
  `${query && `${query}: `}${count} yanıt${similar > 0 ? `, benzer ifadeyle ${similar} yanıt daha` : ''}`;
export const nothingFound = (query: string) =>
  query ? `${query} için hiçbir şey bulunamadı.` : 'Hiçbir şey bulunamadı.';
export const noExactMatch = (count: number, query: string) =>
  `${query ? `${query} için tam` : 'Tam'} eşleşme yok. Şu ${count} yanıt yardımcı olabilir:`;
export const quote = (words: string) => `“${words}”`;
export const resultsFor = (words: string) => `Gösterilen sonuçlar: ${words}`;
export const startingWith = (words: string) => `Şöyle başlayan sözler: ${words}`;
export const someOfTheWords = (words: string) => `Sözlerin bir bölümü: ${words}`;
export const similarWording = 'Benzer ifade';
export const isWritten = (typed: string, written: string) =>
  `Burada ${typed} şöyle yazılıyor: ${written}.`;
export const seeAll = (count: number) => `Bütün yanıtları göster (${count})`;
export const showMore = (count: number, left: number) =>
  `${count} yanıt daha göster (kalan: ${left.toLocaleString('tr')})`;
export const showLast = (count: number) => `Son ${count} yanıtı göster`;
export const answerMissing = 'Bir yanıt yüklenemedi. ';
export const textMissing = 'Bu yanıtın metni yüklenemedi. ';
export const tryAgain = 'Yeniden dene';
