export const verdicts = {
  verbatim: 'Sözbəsöz',
  typography: 'Sözlər eynidir, yazılış fərqlidir',
  inserted: 'Sözlər eynidir, mötərizədə başqaları əlavə olunub',
  altered: 'Dəyişdirilib',
  'not-found': 'Tapılmadı',
  nothing: 'Yoxlanılacaq heç nə yoxdur',
};
export const notWordsOf = (verdict: string, name: string) =>
  `${verdict}, amma sözlərin sahibi ${name} deyil`;
export const notAllWordsOf = (verdict: string, name: string) =>
  `${verdict}, amma sözlərin hamısının sahibi ${name} deyil`;
export const speakerUnknown = (verdict: string) => `${verdict}, amma kimin dediyi məlum deyil`;
export const quotations = (count: number) => `${count} sitat`;
export const unmarkedPassages = (count: number) => `dırnaqsız ${count} parça`;
export const countOfVerdict = (count: number, verdict: string) =>
  `${count} – ${verdict.toLocaleLowerCase('az')}`;
export const unmarked = 'Dırnaqsız';
export const tooLong = (length: number, most: number) =>
  `Bu mətndə ${length.toLocaleString('az')} işarə var. Bir dəfəyə ən çoxu ${most.toLocaleString('az')} işarə yoxlamaq olar.`;

export const pasteFirst = 'Əvvəlcə sitatın sözlərini yapışdırın.';
export const closestBelow =
  'Bu saytın heç bir müsahibəsində bu sözlər yoxdur. Ən yaxın parçalar aşağıdadır.';
export const nothingSimilar = 'Bu saytın heç bir müsahibəsində bu və ya oxşar sözlər yoxdur.';
export const severalPeoples = (count: number) =>
  `Bu sözlər ${count} yerdə keçir və hər yerdə eyni adama məxsus deyil.`;
export const inPlaces = (count: number) => `Bu sözlər ${count} yerdə keçir. `;
export const differs = (sentence: string) => `${sentence} Sitat müsahibənin mətnindən fərqlənir.`;
export const saidBy = (credit: string, wrong?: string) =>
  `Deyən: ${credit}.${wrong ? ` Deyən ${wrong} deyil.` : ''}`;
export const saidBySomebody = (published: string) =>
  `Cavabda deyilib, deyənin adı məqalədə göstərilmir (${published}).`;
export const saidByNobody = (what: string, publisher: string, wrong?: string) =>
  `Bu sözlər müsahibədə deyilməyib, mənbəyi: ${what}, ${publisher}.${wrong ? ` Deyən ${wrong} deyil.` : ''}`;
export const askedBy = (names: string, wrong?: string) =>
  `Bunlar sualın sözləridir, sualı verən: ${names}.${wrong ? ` Deyən ${wrong} deyil.` : ''}`;
export const interviewersQuestion = (names: string, others: string) =>
  `Bunlar müsahibə götürənin sualının sözləridir${names && `, sualı verən: ${names}`}. Deyən ${others} deyil.`;
export const mixed = (origins: readonly string[]) =>
  `Bu sözlər bir nəfərin deyil. Onların mənbəyi: ${and(origins)}.`;
export const and = (names: readonly string[]) => names.join(' və ');
export const together = (names: readonly string[]) => names.join(' ilə birlikdə ');
export const somebody = 'məqalədə adı göstərilməyən biri';
export const origins = {
  answer: 'cavab',
  question: 'müsahibə götürənin sualı',
  lead: 'giriş',
  remark: 'qeyd',
  narration: 'məqalənin öz mətni',
  heading: 'ara başlıq',
};
export const page = 'səhifə';

export const inTranscript = 'Müsahibənin mətnində';
export const changesMarked = 'Müsahibənin mətni, sitatdakı dəyişikliklər işarələnib';
export const moreWords = (count: number) => `(və daha ${count} söz)`;
export const quote = (words: string) => `“${words}”`;
export const dropped = (words: string) => `Buraxılıb: ${words}.`;
export const added = (words: string) => `Əlavə edilib: ${words}.`;
export const changed = (from: string, to: string) => `Dəyişdirilib: ${from} əvəzinə ${to}.`;
export const spelt = (from: string, to: string) => `Başqa cür yazılıb: ${from} əvəzinə ${to}.`;
export const movedWords = (words: string) =>
  `Yeri dəyişib: ${words} müsahibənin mətnində daha əvvəldir.`;
export const swapped = (from: string, to: string) => `Yerləri dəyişib: ${from} əvəzinə ${to}.`;
export const omitted = (words: string) => `Üç nöqtə ilə buraxılıb: ${words}.`;
export const inserted = (words: string) => `Mötərizədə əlavə edilib: ${words}.`;
export const insertedFor = (words: string, said: string) =>
  `Mötərizədə əlavə edilib: ${said} əvəzinə ${words}.`;
export const occurElsewhere = ' Bu sözlər başqa yerdədir: ';
export const whatDiffers = (what: string) => `Fərq: ${what}.`;
export const notCompared = (what: string) => `Tutuşdurulmayıb: ${what}.`;
export const differences = {
  capitals: 'böyük hərflər',
  'quotation marks': 'dırnaqlar',
  'dashes and hyphens': 'tirelər və defislər',
  punctuation: 'durğu işarələri',
  spacing: 'boşluqlar',
  alphabet: 'əlifba',
  characters: 'işarələr',
};

export const caveats = {
  'bracketed-letter': 'Mötərizədəki tək hərf onun böyük-kiçikliyinin dəyişdirildiyini göstərir.',
  'several-paragraphs': 'Sitat bir neçə abzası əhatə edir.',
  'several-answers': 'Sitat bir neçə cavabı əhatə edir. Hər biri ayrı sualın cavabıdır.',
  reordered: 'Müsahibə mətninin ardıcıllığı dəyişdirilib.',
  'nothing-omitted': 'Üç nöqtə olan yerdə heç nə buraxılmayıb.',
};
export const clippedNegation = {
  before: (words: string) => `Müsahibənin mətnində bu sözlərdən dərhal əvvəl ${words} var.`,
  after: (words: string) => `Müsahibənin mətnində bu sözlərdən dərhal sonra ${words} var.`,
};
export const split = (word: string) => `Söz sətrin sonunda bölünüb: ${word}.`;
export const foreignLetter = (
  word: string,
  script: string,
  letter: string,
  code: string,
  like: string,
) => `${word} sözündə bir hərf ${script} yazısındandır: ${like} əvəzinə ${letter} (${code}).`;
export const scripts = { Latin: 'latın', Cyrillic: 'kiril', Greek: 'yunan' };
export const distorted = {
  negation: 'Üç nöqtə və ya mötərizə inkarı çıxarır və ya əlavə edir.',
  number: 'Mötərizə bir ədədi əvəz edir.',
  name: 'Mötərizə bir adı əvəz edir.',
  quoted: 'Mötərizə müsahibənin mətnində dırnaqda olan sözləri əvəz edir.',
};
export const moreInterviews =
  'Bu sözlər geniş yayılıb: onların keçdiyi müsahibələrin yalnız bir hissəsi tutuşdurulub. Axtarış bu sözlər olan bütün cavabları tapır.';

export const closestPassages = 'Ən yaxın parçalar';
export const whereTheyOccur = 'Bu sözlərin keçdiyi yerlər';
export const more = (count: number) => `Və daha ${count} yer.`;
export const places = {
  answer: (exchange: number, paragraph: number) =>
    `Cavab ${exchange}${paragraph ? `, abzas ${paragraph}` : ''}`,
  question: (exchange: number) => `Sual ${exchange}`,
  lead: (_: number, paragraph: number) => `Giriş${paragraph ? `, abzas ${paragraph}` : ''}`,
  remark: (exchange: number) => `Cavabda qeyd, ${exchange}`,
  narration: () => 'Sualların arasında',
  heading: () => 'Ara başlıq',
};

export const theRule = 'Qayda. ';
export const signsRule = (most: number) =>
  `Sitatda üç nöqtə olan yerdə sözlər buraxıla bilər: hissələr müsahibə mətninin ardıcıllığını saxlamalı, sitat gətirilən cümlədən inkar düşməməlidir. Kvadrat mötərizədəki sözlər müəllifin öz sözləri sayılır; onlar ən çoxu ${most} sözü əvəz edə bilər, amma ədədi, adı, inkarı və ya dırnaqda olanı yox.`;
export const rules = {
  nothing: () => 'Sitatda ən azı bir söz olmalıdır.',
  verbatim: () =>
    'Hər söz və hər işarə müsahibənin mətnində olduğu kimi və eyni ardıcıllıqdadır. Boşluqların eni, sətir sonları və bütöv sitatın dırnaqları tutuşdurulmur.',
  typography: () =>
    'Hər söz, ədəd və simvol müsahibənin mətnində olduğu kimi və eyni ardıcıllıqdadır. Böyük hərflər, dırnaqlar, tirelər, sözdəki defislər, durğu işarələri, boşluqlar, ayrı-ayrı işarələrin forması və özbəkcədə əlifba yazılışa aiddir. Orfoqrafiya aid deyil, ədədlər isə rəqəmi-rəqəminə eyni olmalıdır.',
  inserted: () =>
    'Mötərizədən kənardakı sözlər müsahibənin mətnində olduğu kimi və eyni ardıcıllıqdadır, heç nə buraxılmayıb. Mötərizədəki sözlər yazanındır: müsahibədə onları heç kim deməyib.',
  altered: () =>
    'İki mətn yazılışından asılı olmayaraq sözbəsöz tutuşdurulub. Bir söz buraxılıbsa, əlavə edilibsə, dəyişdirilibsə və ya yeri dəyişibsə və bunu üç nöqtə və ya mötərizə göstərmirsə, sitat dəyişdirilmiş sayılır.',
  'not-found': (enough: number) =>
    `Heç bir parçada bu sözlərin ${enough} faizi bu ardıcıllıqda yoxdur (nadir sözlər çox işlənənlərdən daha çox, naməlum sözlər yarı qədər sayılır). Bu saytın bütün müsahibələrində axtarılıb; başqa yerdə deyilənlər burada məlum deyil.`,
};

export const translated = 'Bunlar tərcümənin sözləridir. Deyilənlərin özü: [orijinal].';
