export const skipToContent = 'Məzmuna keç';
export const siteNavigation = 'Sayt';
export const footerNavigation = 'Səhifənin sonu';
export const sitePages = {
  search: 'Bütün suallar',
  names: 'Adlar',
  check: 'Bu deyilibmi?',
  about: 'Haqqımızda',
  corrections: 'Düzəlişlər',
};
export const frontPage = 'Ana səhifə';
export const feed = 'Xəbər lenti';
export const contact = 'Əlaqə';
export const publishedBy = 'Nəşr edən: []';
export const dataUnder = 'Verilənlər: []';
export const searchAnswers = 'Cavablarda axtar';
export const search = 'Axtarış';

export const notFound = {
  title: 'Tapılmadı',
  description: 'Bu ünvanda səhifə yoxdur.',
  heading: 'Səhifə tapılmadı',
  text: 'Ola bilsin, ünvan səhv yazılıb. Səhifəni [bütün sualların siyahısında] axtarın və ya [ana səhifəyə] keçin.',
};
export const moved = {
  title: 'Bu səhifə köçürülüb',
  description: 'Bu səhifənin yeni ünvanı var.',
  text: 'Onun indi [yeni ünvanı] var.',
};

export const newestInterview = 'Ən yeni müsahibə';
export const readWhole = 'Müsahibəni bütöv oxuyun';
export const noInterview = 'Hələ müsahibə yoxdur.';
export const archive = 'Arxiv';
export const everybody = 'Danışanların hamısı və bütün adlar';
export const topics = (count: number) => (count === 1 ? 'Mövzu' : 'Mövzular');
export const years = (count: number) => (count === 1 ? 'İl' : 'İllər');
export const attributions = (count: number) => (count === 1 ? 'Kimin fikri' : 'Kimlərin fikri');
export const searchDescription =
  'Bütün müsahibələrin bütün cavablarında axtarın və ya sualı siyahıdan seçin.';
export const slashKey = 'Hər səhifədə / düyməsi axtarış sahəsinə aparsın';
export const topicDescription = (topic: string) =>
  `Bu saytda “${topic}” mövzusunda verilmiş bütün suallar, cavabları ilə.`;
export const interviewsOf = (year: string) => `Müsahibələr: ${year}`;
export const yearDescription = (year: string) =>
  `Bu saytın bütün müsahibələri, ${year}: ən yenisi birinci.`;

export const listPages = 'Siyahının səhifələri';
export const pageOf = (number: number, count: number) => `Səhifə ${number} / ${count}`;
export const previousPage = 'Əvvəlki səhifə';
export const nextPage = 'Növbəti səhifə';
export const titleOfPage = (title: string, number: number) => `${title}, səhifə ${number}`;
export const descriptionOfPage = (description: string, number: number) =>
  `${description} Səhifə ${number}.`;

export const namesDescription =
  'Müsahibələrdəki insanlar, təşkilatlar, yerlər, marşrutlar, görüşlər və sənədlər, adlarının çəkildiyi hər parça ilə.';
export const namesIntroduction =
  'Müsahibələrdə kim danışır, kimin və nəyin adı çəkilir – hər parça ilə: əvvəl cavabın, sonra abzasın nömrəsi. Göstəricini redaktor müsahibələrin sözləri əsasında tərtib edib.';
export const noNames = 'Hələ göstərici yoxdur.';
export const namesOfKind = {
  person: 'İnsanlar',
  organisation: 'Təşkilatlar',
  place: 'Yerlər',
  route: 'Marşrutlar',
  event: 'Görüşlər',
  document: 'Sənədlər',
  term: 'Terminlər',
};
export const kinds = {
  person: 'şəxs',
  organisation: 'təşkilat',
  place: 'yer',
  route: 'marşrut',
  event: 'görüş',
  document: 'sənəd',
  term: 'termin',
};
export const also = 'Başqa yazılışlar';
export const seeAlso = 'Həmçinin bax';
export const speaks = 'Danışır';
export const isNamed = 'Adı çəkilir';
export const partsOfPeople = {
  interviewee: 'Cavab verir',
  interviewer: 'Sual verir',
  moderator: 'Sual verir',
  other: 'Danışır',
};
export const interviews = (count: number) => `${count} müsahibə`;
export const places = {
  lead: (paragraph: number) => `Giriş, ¶ ${paragraph}`,
  narration: (paragraph: number) => `Sualların arasında, ¶ ${paragraph}`,
  heading: (exchange: number) => `${exchange}, ara başlıq`,
  question: (exchange: number) => `${exchange}, sual`,
  answer: (exchange: number, paragraph: number) => `${exchange}, ¶ ${paragraph}`,
};

export const interview = 'Müsahibə';
export const questions = 'Suallar';
export const countOfQuestions = (count: number) => `${count} sual`;
export const countOfParts = (count: number) => `${count} hissə`;
export const numberOf = (number: number, count: number) => `${number} / ${count}`;
export const minutes = (count: number) => `${count} dəqiqəlik oxu`;
export const peopleAsk = (count: number) => `Sualları ${count} nəfər verir`;
export const original = 'orijinal';
export const inAMinute = 'Bir dəqiqəyə: hər cavabdan bir cümlə';
export const onItsOwnPage = 'Bu cavab ayrıca səhifədə';
export const onItsOwnPageNumber = (number: number) => `Bu cavab ayrıca səhifədə, nömrə ${number}`;
export const share = 'Paylaş';
export const inFullInterview = 'Bütöv müsahibədə oxuyun';
export const fromInterview = 'Müsahibə:';
export const otherAnswers = 'Başqa cavablar';
export const previous = 'Əvvəlki';
export const next = 'Növbəti';
export const linkTo = {
  question: (number: number) => `Keçid: ${number} nömrəli sual`,
  statement: (number: number) => `Keçid: ${number} nömrəli bəyanat`,
  answer: (exchange: number, paragraph: number) =>
    `Keçid: ${exchange} nömrəli cavab, abzas ${paragraph}`,
  lead: (paragraph: number) => `Keçid: giriş, abzas ${paragraph}`,
  narration: (paragraph: number) => `Keçid: müəllif mətni, abzas ${paragraph}`,
};

export const notesExplained = 'Altı nöqtəli sözlərə redaktorun qeydi var.';
export const bracketsExplained = 'Mötərizələr müsahibin öz təhlili olmayan yerləri göstərir:';
export const meanings = { official: 'çatdırılır', 'third-party': 'sitat gətirilir' };
export const source = 'Mənbə';
export const sources = 'Mənbələr';
export const countOfSources = (count: number) => (count === 1 ? 'Mənbə' : `${count} mənbə`);
export const otherSources = 'Başqa mənbələr nə yazır';
export const mapOf = (title: string) => `Xəritə: ${title}`;
export const timelineOf = (title: string) => `Xronologiya: ${title}`;
export const mapInWords = 'Sözlə, mənbələri ilə';
export const wholeMapInWords = 'Xəritə sözlə, mənbələri ilə';
export const placesNamed = (places: string) =>
  `Halqalar müsahibədə adı çəkilən yerləri göstərir: ${places}.`;
export const leg = (by: 'rail' | 'sea', places: string, from?: string, to?: string) =>
  `${from ? `başlanğıc: ${from}, ` : ''}${by === 'sea' ? 'dənizlə' : 'dəmir yolu ilə'}: ${places}${to ? `, davamı: ${to}` : ''}`;

export const correctionsDescription =
  'Mətnlər burada dərc olunandan sonra edilmiş bütün dəyişikliklər, əvvəlki yazılışları ilə.';
export const correctionsIntroduction =
  'Dərc olunmuş mətn düzəldiləndə bu, həmin parçada göstərilir, əvvəlki yazılış oxunaqlı qalır, dəyişiklik isə burada qeyd olunur.';
export const foundAnError = 'Səhv tapmısınız? Bizə yazın: [].';
export const noCorrections = 'İndiyədək düzəliş olmayıb.';
export const correctedOn = ['Düzəldilib: ', ''];
export const previousWording = 'Əvvəlki yazılış:';

export const citeAnswer = 'Bu cavaba istinad';
export const citeInterview = 'Bu müsahibəyə istinad';
export const citeParagraph = (number: number) => `Abzasa istinad: ${number}`;
export const copy = 'Kopyala';
export const copyWhat = (what: string) => `Kopyala: ${what}`;
export const referenceManagers = 'Biblioqrafiya proqramları üçün';
export const embed = 'Bu cavabı öz saytınıza əlavə edin';
export const asQuotation = 'Sitat kimi';
export const inFrame = 'Çərçivədə';
export const copyHtml = (what: string) => `HTML-i kopyala, ${what}`;
export const embedExplained =
  'Bu, səhifəniz üçün skriptsiz HTML-dir. [Çərçivəyə baxın.] Saytınız oEmbed tanıyırsa, bu səhifənin ünvanı kifayətdir.';
export const pictures = 'Şəkillər';
export const shapes = { wide: 'enli', square: 'kvadrat', tall: 'hündür' };

export const aboutText = 'Bu mətn haqqında';
export const asPublished = (publisher: string, hasOriginalHeadline: boolean) =>
  `Bu, müsahibənin ${publisher} tərəfindən dərc olunmuş mətnidir – sualbasual, hərfi-hərfinə. ${
    hasOriginalHeadline ? 'Sualların qısa adları' : 'Başlıq və sualların qısa adları'
  } bu saytındır.`;
export const originalText = 'Orijinal';
export const articleAt = (publisher: string) => `Məqalə, ${publisher}`;
export const retrievedOn = (day: string) => `, götürülmə tarixi: ${day}`;
export const removed = 'Çıxarılıb';
export const removedInLine = (reason: string, line: number) => `${reason} (sətir ${line})`;
export const photographs = 'Fotolar';
export const photographsCredited = (names: string) =>
  `Burada göstərilmir. Məqalədə göstərilən müəllif: ${names}.`;
export const textOfRecord = 'Əsas mətn';
export const asReceived = 'Məqalə alındığı şəkildə';
export const rights = 'Hüquqlar';
export const saveAsFile = 'Bir fayl kimi saxla';
export const formats = { json: 'JSON', md: 'Markdown', txt: 'Sadə mətn' };

export const copyInFile =
  'Bu, internetsiz oxuna bilən, bir fayldan ibarət nüsxədir. Bütün sonrakı düzəlişləri ilə cari səhifə: []';
export const findInInterview = 'Bu müsahibədə tap';

export const checkDescription =
  'Sitatı yapışdırın və onun deyilib-deyilmədiyini öyrənin: sözbəsöz, dəyişdirilmiş, yoxsa heç deyilməyib.';
export const checkIntroduction =
  'Bir sitatı və ya içində bir neçə sitat olan məqaləni yapışdırın. Hər biri bu saytın bütün müsahibələrində axtarılır və sözbəsöz tutuşdurulur.';
export const checkNeedsScript =
  'Tutuşdurma brauzerinizdə skriptlə aparılır, skriptlər isə söndürülüb. Sözləri [bütün sualların siyahısında] axtara bilərsiniz.';
export const quotation = 'Sitat';
export const checkPrivacy =
  'Yoxlamanın keçidini kopyalamasanız, mətn brauzerinizdən kənara çıxmır: keçiddə sitat da olur.';
export const checkDivided =
  'Arxiv bütöv yüklənmək üçün çox böyükdür: brauzeriniz göstəricinin mətnin sözlərinə görə seçilmiş hissələrini və həmin sözlərin ola biləcəyi müsahibələri yükləyir. Saytı idarə edən bunların hansı müsahibələr olduğunu görə və mətn haqqında təxminini yoxlaya bilər.';
export const check = 'Yoxla';
export const checking = 'Yoxlanılır…';
export const copyCheckLink = 'Bu yoxlamanın keçidini kopyala';
export const tooLongForLink =
  'Bu mətn keçid üçün çox uzundur. Əvəzində mətni bu səhifənin ünvanı ilə birlikdə göndərin.';
export const transcriptsMissing =
  'Müsahibələrin mətnlərini yükləmək mümkün olmadı, ona görə sitat yoxlanılmadı.';
export const tryAgain = 'Yenidən cəhd et';
export const howJudged = 'Sitatlar necə qiymətləndirilir';
export const signs = 'Üç nöqtə və mötərizələr';
