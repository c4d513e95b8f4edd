export const verdicts = {
  verbatim: 'Soʻzma-soʻz',
  typography: 'Soʻzlar bir xil, yozilishi boshqa',
  inserted: 'Soʻzlar bir xil, qavs ichida boshqalari qoʻshilgan',
  altered: 'Oʻzgartirilgan',
  'not-found': 'Topilmadi',
  nothing: 'Tekshiradigan narsa yoʻq',
};
export const notWordsOf = (verdict: string, name: string) =>
  `${verdict}, lekin soʻzlarning egasi ${name} emas`;
export const notAllWordsOf = (verdict: string, name: string) =>
  `${verdict}, lekin hamma soʻzning egasi ${name} emas`;
export const speakerUnknown = (verdict: string) => `${verdict}, lekin kim aytgani maʼlum emas`;
export const quotations = (count: number) => `${count} ta iqtibos`;
export const unmarkedPassages = (count: number) => `qoʻshtirnoqsiz ${count} ta parcha`;
export const countOfVerdict = (count: number, verdict: string) =>
  `${count} ta – ${verdict.toLocaleLowerCase('uz')}`;
export const unmarked = 'Qoʻshtirnoqsiz';
export const tooLong = (length: number, most: number) =>
  `Bu matnda ${length.toLocaleString('uz')} ta belgi bor. Bir martada koʻpi bilan ${most.toLocaleString('uz')} ta belgini tekshirish mumkin.`;

export const pasteFirst = 'Avval iqtibosning soʻzlarini qoʻying.';
export const closestBelow =
  'Bu saytning hech bir suhbatida bunday soʻzlar yoʻq. Eng yaqin parchalar quyida.';
export const nothingSimilar =
  'Bu saytning hech bir suhbatida bunday yoki shunga oʻxshash soʻzlar yoʻq.';
export const severalPeoples = (count: number) =>
  `Bu soʻzlar ${count} ta joyda uchraydi va hamma joyda bir kishiga tegishli emas.`;
export const inPlaces = (count: number) => `Bu soʻzlar ${count} ta joyda uchraydi. `;
export const differs = (sentence: string) => `${sentence} Iqtibos suhbat matnidan farq qiladi.`;
const notSaid = (wrong?: string) => (wrong ? ` Aytgan kishi ${wrong} emas.` : '');
export const saidBy = (credit: string, wrong?: string) => `Aytgan: ${credit}.${notSaid(wrong)}`;
export const saidBySomebody = (published: string) =>
  `Javobda aytilgan, aytgan kishi maqolada koʻrsatilmagan (${published}).`;
export const saidByNobody = (what: string, publisher: string, wrong?: string) =>
  `Bu soʻzlarni suhbatda hech kim aytmagan. Manbasi: ${what}, ${publisher}.${notSaid(wrong)}`;
export const askedBy = (names: string, wrong?: string) =>
  `Bu savolning soʻzlari, savolni bergan: ${names}.${notSaid(wrong)}`;
export const interviewersQuestion = (names: string, others: string) =>
  `Bu suhbatni olgan kishining savolidagi soʻzlar${names && `, savolni bergan: ${names}`}. Aytgan kishi ${others} emas.`;
export const mixed = (origins: readonly string[]) =>
  `Bu soʻzlar bir kishiniki emas. Ularning manbasi: ${and(origins)}.`;
export const and = (names: readonly string[]) => names.join(' va ');
export const together = (names: readonly string[]) => names.join(' bilan birga ');
export const somebody = 'maqolada nomi koʻrsatilmagan kishi';
export const origins = {
  answer: 'javob',
  question: 'suhbatni olgan kishining savoli',
  lead: 'kirish',
  remark: 'qayd',
  narration: 'maqolaning oʻz matni',
  heading: 'oraliq sarlavha',
};
export const page = 'sahifa';

export const inTranscript = 'Suhbat matnida';
export const changesMarked = 'Suhbat matni, iqtibosdagi oʻzgarishlar belgilangan';
export const moreWords = (count: number) => `(va yana ${count} ta soʻz)`;
export const quote = (words: string) => `“${words}”`;
export const dropped = (words: string) => `Tushirib qoldirilgan: ${words}.`;
export const added = (words: string) => `Qoʻshilgan: ${words}.`;
export const changed = (from: string, to: string) => `Oʻzgartirilgan: ${from} oʻrniga ${to}.`;
export const spelt = (from: string, to: string) => `Boshqacha yozilgan: ${from} oʻrniga ${to}.`;
export const movedWords = (words: string) =>
  `Oʻrni oʻzgargan: ${words} suhbat matnida oldinroq turadi.`;
export const swapped = (from: string, to: string) => `Oʻrin almashgan: ${from} oʻrniga ${to}.`;
export const omitted = (words: string) => `Koʻp nuqta bilan tushirib qoldirilgan: ${words}.`;
export const inserted = (words: string) => `Qavs ichida qoʻshilgan: ${words}.`;
export const insertedFor = (words: string, said: string) =>
  `Qavs ichida qoʻshilgan: ${said} oʻrniga ${words}.`;
export const occurElsewhere = ' Bu soʻzlar boshqa joyda: ';
export const whatDiffers = (what: string) => `Farqi: ${what}.`;
export const notCompared = (what: string) => `Solishtirilmagan: ${what}.`;
export const differences = {
  capitals: 'bosh harflar',
  'quotation marks': 'qoʻshtirnoqlar',
  'dashes and hyphens': 'tire va chiziqchalar',
  punctuation: 'tinish belgilari',
  spacing: 'boʻshliqlar',
  alphabet: 'alifbo',
  characters: 'belgilar',
};

export const caveats = {
  'bracketed-letter':
    'Qavs ichidagi bitta harf bosh yoki kichik harf almashtirilganini koʻrsatadi.',
  'several-paragraphs': 'Iqtibos bir necha xatboshini qamrab oladi.',
  'several-answers':
    'Iqtibos bir necha javobni qamrab oladi. Ularning har biri boshqa savolga javob.',
  reordered: 'Suhbat matnining tartibi oʻzgartirilgan.',
  'nothing-omitted': 'Koʻp nuqta oʻrnida hech narsa tushirib qoldirilmagan.',
};
export const clippedNegation = {
  before: (words: string) => `Suhbat matnida bu soʻzlardan bevosita oldin ${words} bor.`,
  after: (words: string) => `Suhbat matnida bu soʻzlardan bevosita keyin ${words} bor.`,
};
export const split = (word: string) => `Soʻz satr oxirida boʻlingan: ${word}.`;
export const foreignLetter = (
  word: string,
  script: string,
  letter: string,
  code: string,
  like: string,
) => `${word} soʻzida bir harf ${script} yozuvidan: ${like} oʻrniga ${letter} (${code}).`;
export const scripts = { Latin: 'lotin', Cyrillic: 'kirill', Greek: 'yunon' };
export const distorted = {
  negation: 'Koʻp nuqta yoki qavs inkorni olib tashlaydi yoki qoʻshadi.',
  number: 'Qavs son oʻrniga qoʻyilgan.',
  name: 'Qavs nom oʻrniga qoʻyilgan.',
  quoted: 'Qavs suhbat matnida qoʻshtirnoq ichida turgan soʻzlar oʻrniga qoʻyilgan.',
};
export const moreInterviews =
  'Bu soʻzlar koʻp uchraydi: ular bor suhbatlarning faqat bir qismi solishtirildi. Qidiruv bunday soʻzlar bor barcha javoblarni topadi.';

export const closestPassages = 'Eng yaqin parchalar';
export const whereTheyOccur = 'Bu soʻzlar uchraydigan joylar';
export const more = (count: number) => `Va yana ${count} ta joy.`;
export const places = {
  answer: (exchange: number, paragraph: number) =>
    `${exchange}-javob${paragraph ? `, ${paragraph}-xatboshi` : ''}`,
  question: (exchange: number) => `${exchange}-savol`,
  lead: (_: number, paragraph: number) => `Kirish${paragraph ? `, ${paragraph}-xatboshi` : ''}`,
  remark: (exchange: number) => `${exchange}-javobdagi qayd`,
  narration: () => 'Savollar orasida',
  heading: () => 'Oraliq sarlavha',
};

export const theRule = 'Qoida. ';
export const signsRule = (most: number) =>
  `Iqtibosda koʻp nuqta turgan joyda soʻzlar tushirib qoldirilishi mumkin: qismlar suhbat matnining tartibida kelishi, iqtibos olingan gapdan inkor tushib qolmasligi kerak. Kvadrat qavs ichidagi soʻzlar yozuvchining oʻz soʻzlari hisoblanadi; ular koʻpi bilan ${most} ta soʻz oʻrniga turishi mumkin, lekin son, nom, inkor yoki qoʻshtirnoq ichidagi soʻzlar oʻrniga emas.`;
export const rules = {
  nothing: () => 'Iqtibosda kamida bitta soʻz boʻlishi kerak.',
  verbatim: () =>
    'Har bir soʻz va har bir belgi suhbat matnidagidek va oʻsha tartibda. Boʻshliqlarning kengligi, satr oxirlari va butun iqtibosni oʻragan qoʻshtirnoqlar solishtirilmaydi.',
  typography: () =>
    'Har bir soʻz, son va ramz suhbat matnidagidek va oʻsha tartibda. Bosh harflar, qoʻshtirnoqlar, tirelar, soʻzdagi chiziqchalar, tinish belgilari, boʻshliqlar, ayrim belgilarning shakli va oʻzbek tilida alifbo yozilish hisoblanadi. Imlo hisoblanmaydi, sonlar esa raqamigacha bir xil boʻlishi kerak.',
  inserted: () =>
    'Qavsdan tashqaridagi soʻzlar suhbat matnidagidek va oʻsha tartibda, hech narsa tushirib qoldirilmagan. Qavs ichidagi soʻzlar yozuvchiniki: suhbatda ularni hech kim aytmagan.',
  altered: () =>
    'Ikki matn yozilishidan qatʼi nazar soʻzma-soʻz solishtirildi. Soʻz tushirib qoldirilgan, qoʻshilgan, almashtirilgan yoki oʻrni oʻzgargan boʻlsa va buni koʻp nuqta yoki qavs koʻrsatmasa, iqtibos oʻzgartirilgan hisoblanadi.',
  'not-found': (enough: number) =>
    `Hech bir parchada bu soʻzlarning ${enough} foizi shu tartibda yoʻq (kam uchraydigan soʻzlar koʻp uchraydiganlardan koʻproq, nomaʼlum soʻzlar yarim hisoblanadi). Bu saytning barcha suhbatlaridan qidirildi; boshqa joyda aytilganlari bu yerda maʼlum emas.`,
};

export const translated = 'Bular tarjimaning soʻzlari. Aytilganning oʻzi: [asl matn].';
