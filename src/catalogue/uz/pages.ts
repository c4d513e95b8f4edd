export const skipToContent = 'Matnga oʻtish';
export const siteNavigation = 'Sayt';
export const footerNavigation = 'Sahifa oxiri';
export const sitePages = {
  search: 'Barcha savollar',
  names: 'Nomlar',
  check: 'Shunday deyilganmi?',
  about: 'Sayt haqida',
  corrections: 'Tuzatishlar',
};
export const frontPage = 'Bosh sahifa';
export const feed = 'Yangiliklar tasmasi';
export const contact = 'Aloqa';
export const publishedBy = 'Nashr etuvchi: []';
export const dataUnder = 'Maʼlumotlar: []';
export const searchAnswers = 'Javoblardan qidirish';
export const search = 'Qidiruv';

export const notFound = {
  title: 'Topilmadi',
  description: 'Bu manzilda sahifa yoʻq.',
  heading: 'Sahifa topilmadi',
  text: 'Manzil notoʻgʻri yozilgan boʻlishi mumkin. Sahifani [barcha savollar roʻyxatidan] qidiring yoki [bosh sahifaga] oʻting.',
};
export const moved = {
  title: 'Bu sahifa koʻchirilgan',
  description: 'Bu sahifaning yangi manzili bor.',
  text: 'Endi uning [yangi manzili] bor.',
};

export const newestInterview = 'Eng yangi suhbat';
export const readWhole = 'Suhbatni toʻliq oʻqing';
export const noInterview = 'Hali suhbat yoʻq.';
export const archive = 'Arxiv';
export const everybody = 'Soʻzlaganlarning hammasi va barcha nomlar';
export const topics = (count: number) => (count === 1 ? 'Mavzu' : 'Mavzular');
export const years = (count: number) => (count === 1 ? 'Yil' : 'Yillar');
export const attributions = (_: number) => 'Kimning fikri';
export const searchDescription =
  'Barcha suhbatlarning barcha javoblaridan qidiring yoki savolni roʻyxatdan tanlang.';
export const slashKey = 'Har bir sahifada / tugmasi qidiruv maydoniga olib borsin';
export const topicDescription = (topic: string) =>
  `Bu saytda “${topic}” mavzusidagi barcha savollar, javoblari bilan.`;
export const interviewsOf = (year: string) => `Suhbatlar: ${year}`;
export const yearDescription = (year: string) =>
  `Bu saytning barcha suhbatlari, ${year}: eng yangisi birinchi.`;

export const listPages = 'Roʻyxat sahifalari';
export const pageOf = (number: number, count: number) => `Sahifa ${number} / ${count}`;
export const previousPage = 'Oldingi sahifa';
export const nextPage = 'Keyingi sahifa';
export const titleOfPage = (title: string, number: number) => `${title}, sahifa ${number}`;
export const descriptionOfPage = (description: string, number: number) =>
  `${description} Sahifa ${number}.`;

export const namesDescription =
  'Suhbatlardagi odamlar, tashkilotlar, joylar, yoʻnalishlar, uchrashuvlar va hujjatlar, tilga olingan har bir parcha bilan.';
export const namesIntroduction =
  'Suhbatlarda kim soʻzlaydi, kim va nima tilga olinadi, har bir parchasi bilan: avval javobning, keyin xatboshining raqami. Koʻrsatkichni muharrir suhbatlarning soʻzlari asosida tuzgan.';
export const noNames = 'Hali koʻrsatkich yoʻq.';
export const namesOfKind = {
  person: 'Odamlar',
  organisation: 'Tashkilotlar',
  place: 'Joylar',
  route: 'Yoʻnalishlar',
  event: 'Uchrashuvlar',
  document: 'Hujjatlar',
  term: 'Atamalar',
};
export const kinds = {
  person: 'shaxs',
  organisation: 'tashkilot',
  place: 'joy',
  route: 'yoʻnalish',
  event: 'uchrashuv',
  document: 'hujjat',
  term: 'atama',
};
export const also = 'Boshqa yozilishlari';
export const seeAlso = 'Yana qarang';
export const speaks = 'Soʻzlaydi';
export const isNamed = 'Tilga olinadi';
export const partsOfPeople = {
  interviewee: 'Javob beradi',
  interviewer: 'Savol beradi',
  moderator: 'Savol beradi',
  other: 'Soʻzlaydi',
};
export const interviews = (count: number) => `${count} ta suhbat`;
export const places = {
  lead: (paragraph: number) => `Kirish, ¶ ${paragraph}`,
  narration: (paragraph: number) => `Savollar orasida, ¶ ${paragraph}`,
  heading: (exchange: number) => `${exchange}, oraliq sarlavha`,
  question: (exchange: number) => `${exchange}, savol`,
  answer: (exchange: number, paragraph: number) => `${exchange}, ¶ ${paragraph}`,
};

export const interview = 'Suhbat';
export const questions = 'Savollar';
export const countOfQuestions = (count: number) => `${count} ta savol`;
export const countOfParts = (count: number) => `${count} ta qism`;
export const numberOf = (number: number, count: number) => `${number} / ${count}`;
export const minutes = (count: number) => `Oʻqish: ${count} daqiqa`;
export const peopleAsk = (count: number) => `Savollarni ${count} kishi beradi`;
export const original = 'asl matn';
export const inAMinute = 'Bir daqiqada: har bir javobdan bitta gap';
export const onItsOwnPage = 'Bu javob alohida sahifada';
export const onItsOwnPageNumber = (number: number) => `Bu javob alohida sahifada, raqami ${number}`;
export const share = 'Ulashish';
export const inFullInterview = 'Toʻliq suhbatda oʻqing';
export const fromInterview = 'Suhbat:';
export const otherAnswers = 'Boshqa javoblar';
export const previous = 'Oldingi';
export const next = 'Keyingi';
export const linkTo = {
  question: (number: number) => `Havola: ${number}-savol`,
  statement: (number: number) => `Havola: ${number}-bayonot`,
  answer: (exchange: number, paragraph: number) =>
    `Havola: ${exchange}-javob, ${paragraph}-xatboshi`,
  lead: (paragraph: number) => `Havola: kirish, ${paragraph}-xatboshi`,
  narration: (paragraph: number) => `Havola: muallif matni, ${paragraph}-xatboshi`,
};

export const notesExplained = 'Ostiga nuqtalar qoʻyilgan soʻzlarga muharrirning izohi bor.';
export const bracketsExplained =
  'Qavslar suhbatdoshning oʻz tahlili boʻlmagan joylarni koʻrsatadi:';
export const meanings = { official: 'yetkaziladi', 'third-party': 'iqtibos keltiriladi' };
export const source = 'Manba';
export const sources = 'Manbalar';
export const countOfSources = (count: number) => (count === 1 ? 'Manba' : `${count} ta manba`);
export const otherSources = 'Boshqa manbalar nima deydi';
export const mapOf = (title: string) => `Xarita: ${title}`;
export const timelineOf = (title: string) => `Xronologiya: ${title}`;
export const mapInWords = 'Soʻz bilan, manbalari bilan';
export const wholeMapInWords = 'Xarita soʻz bilan, manbalari bilan';
export const placesNamed = (places: string) =>
  `Halqalar suhbatda tilga olingan joylarni koʻrsatadi: ${places}.`;
export const leg = (by: 'rail' | 'sea', places: string, from?: string, to?: string) =>
  `${from ? `boshlanishi: ${from}, ` : ''}${by === 'sea' ? 'dengiz orqali' : 'temir yoʻl orqali'}: ${places}${to ? `, davomi: ${to}` : ''}`;

export const correctionsDescription =
  'Matnlar bu yerda eʼlon qilingandan keyin kiritilgan barcha oʻzgarishlar, avvalgi yozilishi bilan.';
export const correctionsIntroduction =
  'Eʼlon qilingan matn tuzatilganda bu parchaning oʻzida koʻrsatiladi, avvalgi yozilishi oʻqish uchun qoladi, oʻzgarish esa shu yerda qayd etiladi.';
export const foundAnError = 'Xato topdingizmi? Iltimos, bizga yozing: [].';
export const noCorrections = 'Shu paytgacha tuzatish boʻlmagan.';
export const correctedOn = ['Tuzatilgan: ', ''];
export const previousWording = 'Avvalgi yozilishi:';

export const citeAnswer = 'Bu javobga havola berish';
export const citeInterview = 'Bu suhbatga havola berish';
export const citeParagraph = (number: number) => `${number}-xatboshiga havola berish`;
export const copy = 'Nusxalash';
export const copyWhat = (what: string) => `Nusxalash: ${what}`;
export const referenceManagers = 'Bibliografiya dasturlari uchun';
export const embed = 'Bu javobni oʻz saytingizga joylang';
export const asQuotation = 'Iqtibos sifatida';
export const inFrame = 'Ramka ichida';
export const copyHtml = (what: string) => `HTML nusxasini olish, ${what}`;
export const embedExplained =
  'Bu sahifangiz uchun skriptsiz HTML. [Ramkani koʻring.] Saytingiz oEmbed bilan ishlasa, shu sahifaning manzili yetarli.';
export const pictures = 'Rasmlar';
export const shapes = { wide: 'keng', square: 'kvadrat', tall: 'baland' };

export const aboutText = 'Bu matn haqida';
export const asPublished = (publisher: string, hasOriginalHeadline: boolean) =>
  `Bu suhbatning ${publisher} eʼlon qilgan matni: savolma-savol, harfma-harf. ${
    hasOriginalHeadline ? 'Savollarning qisqa nomlari' : 'Sarlavha va savollarning qisqa nomlari'
  } shu saytniki.`;
export const originalText = 'Asl matn';
export const articleAt = (publisher: string) => `Maqola, ${publisher}`;
export const retrievedOn = (day: string) => `, olingan sana: ${day}`;
export const removed = 'Olib tashlangan';
export const removedInLine = (reason: string, line: number) => `${reason} (${line}-satr)`;
export const photographs = 'Suratlar';
export const photographsCredited = (names: string) =>
  `Bu yerda koʻrsatilmaydi. Maqolada koʻrsatilgan muallif: ${names}.`;
export const textOfRecord = 'Asosiy matn';
export const asReceived = 'Maqola olingan holida';
export const rights = 'Huquqlar';
export const saveAsFile = 'Bitta fayl qilib saqlash';
export const formats = { json: 'JSON', md: 'Markdown', txt: 'Oddiy matn' };

export const copyInFile =
  'Bu internetsiz oʻqish mumkin boʻlgan, bitta fayldan iborat nusxa. Keyingi barcha tuzatishlari bilan joriy sahifa: []';
export const findInInterview = 'Bu suhbatdan topish';

export const checkDescription =
  'Iqtibosni qoʻying va u aytilgan-aytilmaganini bilib oling: soʻzma-soʻz, oʻzgartirilgan yoki umuman aytilmagan.';
export const checkIntroduction =
  'Iqtibosni yoki ichida bir necha iqtibos boʻlgan maqolani qoʻying. Har biri bu saytning barcha suhbatlaridan qidiriladi va soʻzma-soʻz solishtiriladi.';
export const checkNeedsScript =
  'Solishtirishni brauzeringizdagi skript bajaradi, skriptlar esa oʻchirilgan. Soʻzlarni [barcha savollar roʻyxatidan] qidirishingiz mumkin.';
export const quotation = 'Iqtibos';
export const checkPrivacy =
  'Tekshiruv havolasidan nusxa olmasangiz, matn brauzeringizdan chiqmaydi: havolada iqtibos ham boʻladi.';
export const checkDivided =
  'Arxiv toʻliq yuklash uchun juda katta: brauzeringiz koʻrsatkichning matn soʻzlariga qarab tanlangan qismlarini va bu soʻzlar boʻlishi mumkin boʻlgan suhbatlarni soʻraydi. Saytni yurituvchi ular qaysi suhbatlar ekanini koʻrishi va matn haqidagi taxminini tekshirishi mumkin.';
export const check = 'Tekshirish';
export const checking = 'Tekshirilmoqda…';
export const copyCheckLink = 'Bu tekshiruv havolasidan nusxa olish';
export const tooLongForLink =
  'Bu matn havola uchun juda uzun. Buning oʻrniga matnni shu sahifaning manzili bilan birga yuboring.';
export const transcriptsMissing =
  'Suhbatlarning matnlarini yuklab boʻlmadi, shu sababli iqtibos tekshirilmadi.';
export const tryAgain = 'Qayta urinish';
export const howJudged = 'Iqtiboslar qanday baholanadi';
export const signs = 'Koʻp nuqta va qavslar';
