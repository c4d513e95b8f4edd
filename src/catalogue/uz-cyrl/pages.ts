export const skipToContent = 'Матнга ўтиш';
export const siteNavigation = 'Сайт';
export const footerNavigation = 'Саҳифа охири';
export const sitePages = {
  search: 'Барча саволлар',
  names: 'Номлар',
  check: 'Шундай дейилганми?',
  about: 'Сайт ҳақида',
  corrections: 'Тузатишлар',
};
export const frontPage = 'Бош саҳифа';
export const feed = 'Янгиликлар тасмаси';
export const contact = 'Алоқа';
export const publishedBy = 'Нашр этувчи: []';
export const dataUnder = 'Маълумотлар: []';
export const searchAnswers = 'Жавоблардан қидириш';
export const search = 'Қидирув';

export const notFound = {
  title: 'Топилмади',
  description: 'Бу манзилда саҳифа йўқ.',
  heading: 'Саҳифа топилмади',
  text: 'Манзил нотўғри ёзилган бўлиши мумкин. Саҳифани [барча саволлар рўйхатидан] қидиринг ёки [бош саҳифага] ўтинг.',
};
export const moved = {
  title: 'Бу саҳифа кўчирилган',
  description: 'Бу саҳифанинг янги манзили бор.',
  text: 'Энди унинг [янги манзили] бор.',
};

export const newestInterview = 'Энг янги суҳбат';
export const readWhole = 'Суҳбатни тўлиқ ўқинг';
export const noInterview = 'Ҳали суҳбат йўқ.';
export const archive = 'Архив';
export const everybody = 'Сўзлаганларнинг ҳаммаси ва барча номлар';
export const topics = (count: number) => (count === 1 ? 'Мавзу' : 'Мавзулар');
export const years = (count: number) => (count === 1 ? 'Йил' : 'Йиллар');
export const attributions = (_: number) => 'Кимнинг фикри';
export const searchDescription =
  'Барча суҳбатларнинг барча жавобларидан қидиринг ёки саволни рўйхатдан танланг.';
export const slashKey = 'Ҳар бир саҳифада / тугмаси қидирув майдонига олиб борсин';
export const topicDescription = (topic: string) =>
  `Бу сайтда “${topic}” мавзусидаги барча саволлар, жавоблари билан.`;
export const interviewsOf = (year: string) => `Суҳбатлар: ${year}`;
export const yearDescription = (year: string) =>
  `Бу сайтнинг барча суҳбатлари, ${year}: энг янгиси биринчи.`;

export const listPages = 'Рўйхат саҳифалари';
export const pageOf = (number: number, count: number) => `Саҳифа ${number} / ${count}`;
export const previousPage = 'Олдинги саҳифа';
export const nextPage = 'Кейинги саҳифа';
export const titleOfPage = (title: string, number: number) => `${title}, саҳифа ${number}`;
export const descriptionOfPage = (description: string, number: number) =>
  `${description} Саҳифа ${number}.`;

export const namesDescription =
  'Суҳбатлардаги одамлар, ташкилотлар, жойлар, йўналишлар, учрашувлар ва ҳужжатлар, тилга олинган ҳар бир парча билан.';
export const namesIntroduction =
  'Суҳбатларда ким сўзлайди, ким ва нима тилга олинади, ҳар бир парчаси билан: аввал жавобнинг, кейин хатбошининг рақами. Кўрсаткични муҳаррир суҳбатларнинг сўзлари асосида тузган.';
export const noNames = 'Ҳали кўрсаткич йўқ.';
export const namesOfKind = {
  person: 'Одамлар',
  organisation: 'Ташкилотлар',
  place: 'Жойлар',
  route: 'Йўналишлар',
  event: 'Учрашувлар',
  document: 'Ҳужжатлар',
  term: 'Атамалар',
};
export const kinds = {
  person: 'шахс',
  organisation: 'ташкилот',
  place: 'жой',
  route: 'йўналиш',
  event: 'учрашув',
  document: 'ҳужжат',
  term: 'атама',
};
export const also = 'Бошқа ёзилишлари';
export const seeAlso = 'Яна қаранг';
export const speaks = 'Сўзлайди';
export const isNamed = 'Тилга олинади';
export const partsOfPeople = {
  interviewee: 'Жавоб беради',
  interviewer: 'Савол беради',
  moderator: 'Савол беради',
  other: 'Сўзлайди',
};
export const interviews = (count: number) => `${count} та суҳбат`;
export const places = {
  lead: (paragraph: number) => `Кириш, ¶ ${paragraph}`,
  narration: (paragraph: number) => `Саволлар орасида, ¶ ${paragraph}`,
  heading: (exchange: number) => `${exchange}, оралиқ сарлавҳа`,
  question: (exchange: number) => `${exchange}, савол`,
  answer: (exchange: number, paragraph: number) => `${exchange}, ¶ ${paragraph}`,
};

export const interview = 'Суҳбат';
export const questions = 'Саволлар';
export const countOfQuestions = (count: number) => `${count} та савол`;
export const countOfParts = (count: number) => `${count} та қисм`;
export const numberOf = (number: number, count: number) => `${number} / ${count}`;
export const minutes = (count: number) => `Ўқиш: ${count} дақиқа`;
export const peopleAsk = (count: number) => `Саволларни ${count} киши беради`;
export const original = 'асл матн';
export const inAMinute = 'Бир дақиқада: ҳар бир жавобдан битта гап';
export const onItsOwnPage = 'Бу жавоб алоҳида саҳифада';
export const onItsOwnPageNumber = (number: number) => `Бу жавоб алоҳида саҳифада, рақами ${number}`;
export const share = 'Улашиш';
export const inFullInterview = 'Тўлиқ суҳбатда ўқинг';
export const fromInterview = 'Суҳбат:';
export const otherAnswers = 'Бошқа жавоблар';
export const previous = 'Олдинги';
export const next = 'Кейинги';
export const linkTo = {
  question: (number: number) => `Ҳавола: ${number}-савол`,
  statement: (number: number) => `Ҳавола: ${number}-баёнот`,
  answer: (exchange: number, paragraph: number) =>
    `Ҳавола: ${exchange}-жавоб, ${paragraph}-хатбоши`,
  lead: (paragraph: number) => `Ҳавола: кириш, ${paragraph}-хатбоши`,
  narration: (paragraph: number) => `Ҳавола: муаллиф матни, ${paragraph}-хатбоши`,
};

export const notesExplained = 'Остига нуқталар қўйилган сўзларга муҳаррирнинг изоҳи бор.';
export const bracketsExplained = 'Қавслар суҳбатдошнинг ўз таҳлили бўлмаган жойларни кўрсатади:';
export const meanings = { official: 'етказилади', 'third-party': 'иқтибос келтирилади' };
export const source = 'Манба';
export const sources = 'Манбалар';
export const countOfSources = (count: number) => (count === 1 ? 'Манба' : `${count} та манба`);
export const otherSources = 'Бошқа манбалар нима дейди';
export const mapOf = (title: string) => `Харита: ${title}`;
export const timelineOf = (title: string) => `Хронология: ${title}`;
export const mapInWords = 'Сўз билан, манбалари билан';
export const wholeMapInWords = 'Харита сўз билан, манбалари билан';
export const placesNamed = (places: string) =>
  `Ҳалқалар суҳбатда тилга олинган жойларни кўрсатади: ${places}.`;
export const leg = (by: 'rail' | 'sea', places: string, from?: string, to?: string) =>
  `${from ? `бошланиши: ${from}, ` : ''}${by === 'sea' ? 'денгиз орқали' : 'темир йўл орқали'}: ${places}${to ? `, давоми: ${to}` : ''}`;

export const correctionsDescription =
  'Матнлар бу ерда эълон қилингандан кейин киритилган барча ўзгаришлар, аввалги ёзилиши билан.';
export const correctionsIntroduction =
  'Эълон қилинган матн тузатилганда бу парчанинг ўзида кўрсатилади, аввалги ёзилиши ўқиш учун қолади, ўзгариш эса шу ерда қайд этилади.';
export const foundAnError = 'Хато топдингизми? Илтимос, бизга ёзинг: [].';
export const noCorrections = 'Шу пайтгача тузатиш бўлмаган.';
export const correctedOn = ['Тузатилган: ', ''];
export const previousWording = 'Аввалги ёзилиши:';

export const citeAnswer = 'Бу жавобга ҳавола бериш';
export const citeInterview = 'Бу суҳбатга ҳавола бериш';
export const citeParagraph = (number: number) => `${number}-хатбошига ҳавола бериш`;
export const copy = 'Нусхалаш';
export const copyWhat = (what: string) => `Нусхалаш: ${what}`;
export const referenceManagers = 'Библиография дастурлари учун';
export const embed = 'Бу жавобни ўз сайтингизга жойланг';
export const asQuotation = 'Иқтибос сифатида';
export const inFrame = 'Рамка ичида';
export const copyHtml = (what: string) => `HTML нусхасини олиш, ${what}`;
export const embedExplained =
  'Бу саҳифангиз учун скриптсиз HTML. [Рамкани кўринг.] Сайтингиз oEmbed билан ишласа, шу саҳифанинг манзили етарли.';
export const pictures = 'Расмлар';
export const shapes = { wide: 'кенг', square: 'квадрат', tall: 'баланд' };

export const aboutText = 'Бу матн ҳақида';
export const asPublished = (publisher: string, hasOriginalHeadline: boolean) =>
  `Бу суҳбатнинг ${publisher} эълон қилган матни: саволма-савол, ҳарфма-ҳарф. ${
    hasOriginalHeadline ? 'Саволларнинг қисқа номлари' : 'Сарлавҳа ва саволларнинг қисқа номлари'
  } шу сайтники.`;
export const originalText = 'Асл матн';
export const articleAt = (publisher: string) => `Мақола, ${publisher}`;
export const retrievedOn = (day: string) => `, олинган сана: ${day}`;
export const removed = 'Олиб ташланган';
export const removedInLine = (reason: string, line: number) => `${reason} (${line}-сатр)`;
export const photographs = 'Суратлар';
export const photographsCredited = (names: string) =>
  `Бу ерда кўрсатилмайди. Мақолада кўрсатилган муаллиф: ${names}.`;
export const textOfRecord = 'Асосий матн';
export const asReceived = 'Мақола олинган ҳолида';
export const rights = 'Ҳуқуқлар';
export const saveAsFile = 'Битта файл қилиб сақлаш';
export const formats = { json: 'JSON', md: 'Markdown', txt: 'Оддий матн' };

export const copyInFile =
  'Бу интернетсиз ўқиш мумкин бўлган, битта файлдан иборат нусха. Кейинги барча тузатишлари билан жорий саҳифа: []';
export const findInInterview = 'Бу суҳбатдан топиш';

export const checkDescription =
  'Иқтибосни қўйинг ва у айтилган-айтилмаганини билиб олинг: сўзма-сўз, ўзгартирилган ёки умуман айтилмаган.';
export const checkIntroduction =
  'Иқтибосни ёки ичида бир неча иқтибос бўлган мақолани қўйинг. Ҳар бири бу сайтнинг барча суҳбатларидан қидирилади ва сўзма-сўз солиштирилади.';
export const checkNeedsScript =
  'Солиштиришни браузерингиздаги скрипт бажаради, скриптлар эса ўчирилган. Сўзларни [барча саволлар рўйхатидан] қидиришингиз мумкин.';
export const quotation = 'Иқтибос';
export const checkPrivacy =
  'Текширув ҳаволасидан нусха олмасангиз, матн браузерингиздан чиқмайди: ҳаволада иқтибос ҳам бўлади.';
export const checkDivided =
  'Архив тўлиқ юклаш учун жуда катта: браузерингиз кўрсаткичнинг матн сўзларига қараб танланган қисмларини ва бу сўзлар бўлиши мумкин бўлган суҳбатларни сўрайди. Сайтни юритувчи улар қайси суҳбатлар эканини кўриши ва матн ҳақидаги тахминини текшириши мумкин.';
export const check = 'Текшириш';
export const checking = 'Текширилмоқда…';
export const copyCheckLink = 'Бу текширув ҳаволасидан нусха олиш';
export const tooLongForLink =
  'Бу матн ҳавола учун жуда узун. Бунинг ўрнига матнни шу саҳифанинг манзили билан бирга юборинг.';
export const transcriptsMissing =
  'Суҳбатларнинг матнларини юклаб бўлмади, шу сабабли иқтибос текширилмади.';
export const tryAgain = 'Қайта уриниш';
export const howJudged = 'Иқтибослар қандай баҳоланади';
export const signs = 'Кўп нуқта ва қавслар';
