export const verdicts = {
  verbatim: 'Kelimesi kelimesine',
  typography: 'Sözler aynı, biçim farklı',
  inserted: 'Sözler aynı, köşeli parantezde başkaları eklenmiş',
  altered: 'Değiştirilmiş',
  'not-found': 'Bulunamadı',
  nothing: 'Denetlenecek bir şey yok',
};
export const notWordsOf = (verdict: string, name: string) =>
  `${verdict}, ama sözlerin sahibi ${name} değil`;
export const notAllWordsOf = (verdict: string, name: string) =>
  `${verdict}, ama sözlerin tümünün sahibi ${name} değil`;
export const speakerUnknown = (verdict: string) => `${verdict}, ama kimin söylediği bilinmiyor`;
export const quotations = (count: number) => `${count} alıntı`;
export const unmarkedPassages = (count: number) => `tırnaksız ${count} bölüm`;
export const countOfVerdict = (count: number, verdict: string) =>
  `${count} – ${verdict.toLocaleLowerCase('tr')}`;
export const unmarked = 'Tırnaksız';
export const tooLong = (length: number, most: number) =>
  `Bu metinde ${length.toLocaleString('tr')} karakter var. Bir seferde en çok ${most.toLocaleString('tr')} karakter denetlenebilir.`;

export const pasteFirst = 'Önce alıntının sözlerini yapıştırın.';
export const closestBelow =
  'Bu sitedeki hiçbir röportajda bu sözler yok. En yakın bölümler aşağıda.';
export const nothingSimilar = 'Bu sitedeki hiçbir röportajda bu sözler ya da benzerleri yok.';
export const severalPeoples = (count: number) =>
  `Bu sözler ${count} yerde geçiyor ve her yerde aynı kişiye ait değil.`;
export const inPlaces = (count: number) => `Bu sözler ${count} yerde geçiyor. `;
export const differs = (sentence: string) => `${sentence} Alıntı röportaj metninden farklı.`;
const notSaid = (wrong?: string) => (wrong ? ` Söyleyen ${wrong} değil.` : '');
export const saidBy = (credit: string, wrong?: string) => `Söyleyen: ${credit}.${notSaid(wrong)}`;
export const saidBySomebody = (published: string) =>
  `Bir yanıtta söylendi, söyleyenin adı makalede belirtilmiyor (${published}).`;
export const saidByNobody = (what: string, publisher: string, wrong?: string) =>
  `Bu sözleri röportajda kimse söylemedi. Kaynağı: ${what}, ${publisher}.${notSaid(wrong)}`;
export const askedBy = (names: string, wrong?: string) =>
  `Bunlar bir sorunun sözleri, soran: ${names}.${notSaid(wrong)}`;
export const interviewersQuestion = (names: string, others: string) =>
  `Bunlar röportajı yapanın sorusunun sözleri${names && `, soran: ${names}`}. Söyleyen ${others} değil.`;
export const mixed = (origins: readonly string[]) =>
  `Bu sözler tek bir kişiye ait değil. Kaynakları: ${and(origins)}.`;
export const and = (names: readonly string[]) => names.join(' ve ');
export const together = (names: readonly string[]) => names.join(' ile birlikte ');
export const somebody = 'makalede adı belirtilmeyen biri';
export const origins = {
  answer: 'bir yanıt',
  question: 'röportajı yapanın sorusu',
  lead: 'giriş',
  remark: 'bir not',
  narration: 'makalenin kendi metni',
  heading: 'bir ara başlık',
};
export const page = 'sayfa';

export const inTranscript = 'Röportaj metninde';
export const changesMarked = 'Röportaj metni, alıntıdaki değişiklikler işaretli';
export const moreWords = (count: number) => `(ve ${count} söz daha)`;
export const quote = (words: string) => `“${words}”`;
export const dropped = (words: string) => `Atlanmış: ${words}.`;
export const added = (words: string) => `Eklenmiş: ${words}.`;
export const changed = (from: string, to: string) => `Değiştirilmiş: ${from} yerine ${to}.`;
export const spelt = (from: string, to: string) => `Farklı yazılmış: ${from} yerine ${to}.`;
export const movedWords = (words: string) =>
  `Yeri değişmiş: ${words} röportaj metninde daha önce geçiyor.`;
export const swapped = (from: string, to: string) => `Yer değiştirmiş: ${from} yerine ${to}.`;
export const omitted = (words: string) => `Üç noktayla atlanmış: ${words}.`;
export const inserted = (words: string) => `Köşeli parantezde eklenmiş: ${words}.`;
export const insertedFor = (words: string, said: string) =>
  `Köşeli parantezde eklenmiş: ${said} yerine ${words}.`;
export const occurElsewhere = ' Bu sözler başka bir yerde geçiyor: ';
export const whatDiffers = (what: string) => `Farklar: ${what}.`;
export const notCompared = (what: string) => `Karşılaştırılmayan: ${what}.`;
export const differences = {
  capitals: 'büyük harfler',
  'quotation marks': 'tırnak işaretleri',
  'dashes and hyphens': 'çizgiler ve kısa çizgiler',
  punctuation: 'noktalama işaretleri',
  spacing: 'boşluklar',
  alphabet: 'alfabe',
  characters: 'karakterler',
};

export const caveats = {
  'bracketed-letter': 'Köşeli parantezdeki tek harf, büyük-küçük harfin değiştirildiğini gösterir.',
  'several-paragraphs': 'Alıntı birden çok paragrafa yayılıyor.',
  'several-answers': 'Alıntı birden çok yanıta yayılıyor. Her biri başka bir sorunun yanıtı.',
  reordered: 'Röportaj metninin sırası değiştirilmiş.',
  'nothing-omitted': 'Üç noktanın olduğu yerde hiçbir şey atlanmamış.',
};
export const clippedNegation = {
  before: (words: string) => `Röportaj metninde bu sözlerden hemen önce ${words} var.`,
  after: (words: string) => `Röportaj metninde bu sözlerden hemen sonra ${words} var.`,
};
export const split = (word: string) => `Bir söz satır sonunda bölünmüş: ${word}.`;
export const foreignLetter = (
  word: string,
  script: string,
  letter: string,
  code: string,
  like: string,
) => `${word} sözündeki bir harf ${script} alfabesinden: ${like} yerine ${letter} (${code}).`;
export const scripts = { Latin: 'Latin', Cyrillic: 'Kiril', Greek: 'Yunan' };
export const distorted = {
  negation: 'Üç nokta ya da köşeli parantez bir olumsuzluğu çıkarıyor ya da ekliyor.',
  number: 'Köşeli parantez bir sayının yerine geçiyor.',
  name: 'Köşeli parantez bir adın yerine geçiyor.',
  quoted: 'Köşeli parantez, röportaj metninde tırnak içinde olan sözlerin yerine geçiyor.',
};
export const moreInterviews =
  'Bu sözler yaygın: geçtikleri röportajların yalnızca bir bölümü karşılaştırıldı. Arama, bu sözlerin geçtiği bütün yanıtları bulur.';

export const closestPassages = 'En yakın bölümler';
export const whereTheyOccur = 'Bu sözlerin geçtiği yerler';
export const more = (count: number) => `Ve ${count} yer daha.`;
export const places = {
  answer: (exchange: number, paragraph: number) =>
    `Yanıt ${exchange}${paragraph ? `, paragraf ${paragraph}` : ''}`,
  question: (exchange: number) => `Soru ${exchange}`,
  lead: (_: number, paragraph: number) => `Giriş${paragraph ? `, paragraf ${paragraph}` : ''}`,
  remark: (exchange: number) => `Yanıtta not, ${exchange}`,
  narration: () => 'Soruların arasında',
  heading: () => 'Ara başlık',
};

export const theRule = 'Kural. ';
export const signsRule = (most: number) =>
  `Alıntıda üç nokta olan yerde sözler atlanabilir: bölümler röportaj metninin sırasını izlemeli, alıntılanan cümleden bir olumsuzluk düşmemelidir. Köşeli parantezdeki sözler yazanın sözleri sayılır; en çok ${most} sözün yerine geçebilir, ama bir sayının, adın, olumsuzluğun ya da tırnak içindekinin yerine geçemez.`;
export const rules = {
  nothing: () => 'Alıntıda en az bir söz olmalıdır.',
  verbatim: () =>
    'Her söz ve her işaret röportaj metnindeki gibi ve aynı sırada. Boşlukların genişliği, satır sonları ve alıntının tümünü saran tırnaklar karşılaştırılmaz.',
  typography: () =>
    'Her söz, sayı ve simge röportaj metnindeki gibi ve aynı sırada. Büyük harfler, tırnaklar, çizgiler, söz içindeki kısa çizgiler, noktalama, boşluklar, tek tek karakterlerin biçimi ve Özbekçede alfabe yazı biçimi sayılır. İmla sayılmaz, sayılar ise rakamı rakamına aynı olmalıdır.',
  inserted: () =>
    'Köşeli parantez dışındaki sözler röportaj metnindeki gibi ve aynı sırada, hiçbir şey atlanmamış. Parantezdeki sözler yazana ait: röportajda onları kimse söylemedi.',
  altered: () =>
    'İki metin, yazı biçimi ne olursa olsun, kelime kelime karşılaştırıldı. Bir söz atlanmış, eklenmiş, değiştirilmiş ya da yeri değişmişse ve bunu üç nokta ya da köşeli parantez göstermiyorsa alıntı değiştirilmiş sayılır.',
  'not-found': (enough: number) =>
    `Hiçbir bölümde bu sözlerin yüzde ${enough} kadarı bu sırayla geçmiyor (nadir sözler sık geçenlerden daha çok, bilinmeyenler yarım sayılır). Bu sitedeki bütün röportajlarda arandı; başka yerde söylenenler burada bilinmez.`,
};

export const translated = 'Bunlar bir çevirinin sözleri. Söylenenin kendisi: [özgün metin].';
