export const verdicts = {
  verbatim: 'Сўзма-сўз',
  typography: 'Сўзлар бир хил, ёзилиши бошқа',
  inserted: 'Сўзлар бир хил, қавс ичида бошқалари қўшилган',
  altered: 'Ўзгартирилган',
  'not-found': 'Топилмади',
  nothing: 'Текширадиган нарса йўқ',
};
export const notWordsOf = (verdict: string, name: string) =>
  `${verdict}, лекин сўзларнинг эгаси ${name} эмас`;
export const notAllWordsOf = (verdict: string, name: string) =>
  `${verdict}, лекин ҳамма сўзнинг эгаси ${name} эмас`;
export const speakerUnknown = (verdict: string) => `${verdict}, лекин ким айтгани маълум эмас`;
export const quotations = (count: number) => `${count} та иқтибос`;
export const unmarkedPassages = (count: number) => `қўштирноқсиз ${count} та парча`;
export const countOfVerdict = (count: number, verdict: string) =>
  `${count} та – ${verdict.toLocaleLowerCase('uz-Cyrl')}`;
export const unmarked = 'Қўштирноқсиз';
export const tooLong = (length: number, most: number) =>
  `Бу матнда ${length.toLocaleString('uz-Cyrl')} та белги бор. Бир мартада кўпи билан ${most.toLocaleString('uz-Cyrl')} та белгини текшириш мумкин.`;

export const pasteFirst = 'Аввал иқтибоснинг сўзларини қўйинг.';
export const closestBelow =
  'Бу сайтнинг ҳеч бир суҳбатида бундай сўзлар йўқ. Энг яқин парчалар қуйида.';
export const nothingSimilar = 'Бу сайтнинг ҳеч бир суҳбатида бундай ёки шунга ўхшаш сўзлар йўқ.';
export const severalPeoples = (count: number) =>
  `Бу сўзлар ${count} та жойда учрайди ва ҳамма жойда бир кишига тегишли эмас.`;
export const inPlaces = (count: number) => `Бу сўзлар ${count} та жойда учрайди. `;
export const differs = (sentence: string) => `${sentence} Иқтибос суҳбат матнидан фарқ қилади.`;
const notSaid = (wrong?: string) => (wrong ? ` Айтган киши ${wrong} эмас.` : '');
export const saidBy = (credit: string, wrong?: string) => `Айтган: ${credit}.${notSaid(wrong)}`;
export const saidBySomebody = (published: string) =>
  `Жавобда айтилган, айтган киши мақолада кўрсатилмаган (${published}).`;
export const saidByNobody = (what: string, publisher: string, wrong?: string) =>
  `Бу сўзларни суҳбатда ҳеч ким айтмаган. Манбаси: ${what}, ${publisher}.${notSaid(wrong)}`;
export const askedBy = (names: string, wrong?: string) =>
  `Бу саволнинг сўзлари, саволни берган: ${names}.${notSaid(wrong)}`;
export const interviewersQuestion = (names: string, others: string) =>
  `Бу суҳбатни олган кишининг саволидаги сўзлар${names && `, саволни берган: ${names}`}. Айтган киши ${others} эмас.`;
export const mixed = (origins: readonly string[]) =>
  `Бу сўзлар бир кишиники эмас. Уларнинг манбаси: ${and(origins)}.`;
export const and = (names: readonly string[]) => names.join(' ва ');
export const together = (names: readonly string[]) => names.join(' билан бирга ');
export const somebody = 'мақолада номи кўрсатилмаган киши';
export const origins = {
  answer: 'жавоб',
  question: 'суҳбатни олган кишининг саволи',
  lead: 'кириш',
  remark: 'қайд',
  narration: 'мақоланинг ўз матни',
  heading: 'оралиқ сарлавҳа',
};
export const page = 'саҳифа';

export const inTranscript = 'Суҳбат матнида';
export const changesMarked = 'Суҳбат матни, иқтибосдаги ўзгаришлар белгиланган';
export const moreWords = (count: number) => `(ва яна ${count} та сўз)`;
export const quote = (words: string) => `“${words}”`;
export const dropped = (words: string) => `Тушириб қолдирилган: ${words}.`;
export const added = (words: string) => `Қўшилган: ${words}.`;
export const changed = (from: string, to: string) => `Ўзгартирилган: ${from} ўрнига ${to}.`;
export const spelt = (from: string, to: string) => `Бошқача ёзилган: ${from} ўрнига ${to}.`;
export const movedWords = (words: string) =>
  `Ўрни ўзгарган: ${words} суҳбат матнида олдинроқ туради.`;
export const swapped = (from: string, to: string) => `Ўрин алмашган: ${from} ўрнига ${to}.`;
export const omitted = (words: string) => `Кўп нуқта билан тушириб қолдирилган: ${words}.`;
export const inserted = (words: string) => `Қавс ичида қўшилган: ${words}.`;
export const insertedFor = (words: string, said: string) =>
  `Қавс ичида қўшилган: ${said} ўрнига ${words}.`;
export const occurElsewhere = ' Бу сўзлар бошқа жойда: ';
export const whatDiffers = (what: string) => `Фарқи: ${what}.`;
export const notCompared = (what: string) => `Солиштирилмаган: ${what}.`;
export const differences = {
  capitals: 'бош ҳарфлар',
  'quotation marks': 'қўштирноқлар',
  'dashes and hyphens': 'тире ва чизиқчалар',
  punctuation: 'тиниш белгилари',
  spacing: 'бўшлиқлар',
  alphabet: 'алифбо',
  characters: 'белгилар',
};

export const caveats = {
  'bracketed-letter': 'Қавс ичидаги битта ҳарф бош ёки кичик ҳарф алмаштирилганини кўрсатади.',
  'several-paragraphs': 'Иқтибос бир неча хатбошини қамраб олади.',
  'several-answers':
    'Иқтибос бир неча жавобни қамраб олади. Уларнинг ҳар бири бошқа саволга жавоб.',
  reordered: 'Суҳбат матнининг тартиби ўзгартирилган.',
  'nothing-omitted': 'Кўп нуқта ўрнида ҳеч нарса тушириб қолдирилмаган.',
};
export const clippedNegation = {
  before: (words: string) => `Суҳбат матнида бу сўзлардан бевосита олдин ${words} бор.`,
  after: (words: string) => `Суҳбат матнида бу сўзлардан бевосита кейин ${words} бор.`,
};
export const split = (word: string) => `Сўз сатр охирида бўлинган: ${word}.`;
export const foreignLetter = (
  word: string,
  script: string,
  letter: string,
  code: string,
  like: string,
) => `${word} сўзида бир ҳарф ${script} ёзувидан: ${like} ўрнига ${letter} (${code}).`;
export const scripts = { Latin: 'лотин', Cyrillic: 'кирилл', Greek: 'юнон' };
export const distorted = {
  negation: 'Кўп нуқта ёки қавс инкорни олиб ташлайди ёки қўшади.',
  number: 'Қавс сон ўрнига қўйилган.',
  name: 'Қавс ном ўрнига қўйилган.',
  quoted: 'Қавс суҳбат матнида қўштирноқ ичида турган сўзлар ўрнига қўйилган.',
};
export const moreInterviews =
  'Бу сўзлар кўп учрайди: улар бор суҳбатларнинг фақат бир қисми солиштирилди. Қидирув бундай сўзлар бор барча жавобларни топади.';

export const closestPassages = 'Энг яқин парчалар';
export const whereTheyOccur = 'Бу сўзлар учрайдиган жойлар';
export const more = (count: number) => `Ва яна ${count} та жой.`;
export const places = {
  answer: (exchange: number, paragraph: number) =>
    `${exchange}-жавоб${paragraph ? `, ${paragraph}-хатбоши` : ''}`,
  question: (exchange: number) => `${exchange}-савол`,
  lead: (_: number, paragraph: number) => `Кириш${paragraph ? `, ${paragraph}-хатбоши` : ''}`,
  remark: (exchange: number) => `${exchange}-жавобдаги қайд`,
  narration: () => 'Саволлар орасида',
  heading: () => 'Оралиқ сарлавҳа',
};

export const theRule = 'Қоида. ';
export const signsRule = (most: number) =>
  `Иқтибосда кўп нуқта турган жойда сўзлар тушириб қолдирилиши мумкин: қисмлар суҳбат матнининг тартибида келиши, иқтибос олинган гапдан инкор тушиб қолмаслиги керак. Квадрат қавс ичидаги сўзлар ёзувчининг ўз сўзлари ҳисобланади; улар кўпи билан ${most} та сўз ўрнига туриши мумкин, лекин сон, ном, инкор ёки қўштирноқ ичидаги сўзлар ўрнига эмас.`;
export const rules = {
  nothing: () => 'Иқтибосда камида битта сўз бўлиши керак.',
  verbatim: () =>
    'Ҳар бир сўз ва ҳар бир белги суҳбат матнидагидек ва ўша тартибда. Бўшлиқларнинг кенглиги, сатр охирлари ва бутун иқтибосни ўраган қўштирноқлар солиштирилмайди.',
  typography: () =>
    'Ҳар бир сўз, сон ва рамз суҳбат матнидагидек ва ўша тартибда. Бош ҳарфлар, қўштирноқлар, тирелар, сўздаги чизиқчалар, тиниш белгилари, бўшлиқлар, айрим белгиларнинг шакли ва ўзбек тилида алифбо ёзилиш ҳисобланади. Имло ҳисобланмайди, сонлар эса рақамигача бир хил бўлиши керак.',
  inserted: () =>
    'Қавсдан ташқаридаги сўзлар суҳбат матнидагидек ва ўша тартибда, ҳеч нарса тушириб қолдирилмаган. Қавс ичидаги сўзлар ёзувчиники: суҳбатда уларни ҳеч ким айтмаган.',
  altered: () =>
    'Икки матн ёзилишидан қатъи назар сўзма-сўз солиштирилди. Сўз тушириб қолдирилган, қўшилган, алмаштирилган ёки ўрни ўзгарган бўлса ва буни кўп нуқта ёки қавс кўрсатмаса, иқтибос ўзгартирилган ҳисобланади.',
  'not-found': (enough: number) =>
    `Ҳеч бир парчада бу сўзларнинг ${enough} фоизи шу тартибда йўқ (кам учрайдиган сўзлар кўп учрайдиганлардан кўпроқ, номаълум сўзлар ярим ҳисобланади). Бу сайтнинг барча суҳбатларидан қидирилди; бошқа жойда айтилганлари бу ерда маълум эмас.`,
};

export const translated = 'Булар таржиманинг сўзлари. Айтилганнинг ўзи: [асл матн].';
