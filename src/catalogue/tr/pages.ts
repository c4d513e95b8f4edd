export const skipToContent = 'İçeriğe geç';
export const siteNavigation = 'Site';
export const footerNavigation = 'Sayfa sonu';
export const sitePages = {
  search: 'Bütün sorular',
  names: 'Adlar',
  check: 'Bu söylendi mi?',
  about: 'Hakkında',
  corrections: 'Düzeltmeler',
};
export const frontPage = 'Ana sayfa';
export const feed = 'Haber akışı';
export const contact = 'İletişim';
export const publishedBy = 'Yayımlayan: []';
export const dataUnder = 'Veriler: []';
export const searchAnswers = 'Yanıtlarda ara';
export const search = 'Arama';

export const notFound = {
  title: 'Bulunamadı',
  description: 'Bu adreste sayfa yok.',
  heading: 'Sayfa bulunamadı',
  text: 'Adres yanlış yazılmış olabilir. Sayfayı [bütün soruların listesinde] arayın veya [ana sayfaya] gidin.',
};
export const moved = {
  title: 'Bu sayfa taşındı',
  description: 'Bu sayfanın yeni bir adresi var.',
  text: 'Artık [yeni bir adresi] var.',
};

export const newestInterview = 'En yeni röportaj';
export const readWhole = 'Röportajın tamamını okuyun';
export const noInterview = 'Henüz röportaj yok.';
export const archive = 'Arşiv';
export const everybody = 'Konuşan herkes ve bütün adlar';
export const topics = (count: number) => (count === 1 ? 'Konu' : 'Konular');
export const years = (count: number) => (count === 1 ? 'Yıl' : 'Yıllar');
export const attributions = (_: number) => 'Kimin görüşü';
export const searchDescription =
  'Bütün röportajların bütün yanıtlarında arayın veya soruyu listeden seçin.';
export const slashKey = 'Her sayfada / tuşu arama alanına götürsün';
export const topicDescription = (topic: string) =>
  `Bu sitede “${topic}” konusundaki bütün sorular, yanıtlarıyla birlikte.`;
export const interviewsOf = (year: string) => `Röportajlar: ${year}`;
export const yearDescription = (year: string) =>
  `Bu sitenin bütün röportajları, ${year}: en yenisi önce.`;

export const listPages = 'Listenin sayfaları';
export const pageOf = (number: number, count: number) => `Sayfa ${number} / ${count}`;
export const previousPage = 'Önceki sayfa';
export const nextPage = 'Sonraki sayfa';
export const titleOfPage = (title: string, number: number) => `${title}, sayfa ${number}`;
export const descriptionOfPage = (description: string, number: number) =>
  `${description} Sayfa ${number}.`;

export const namesDescription =
  'Röportajlardaki kişiler, kuruluşlar, yerler, güzergâhlar, toplantılar ve belgeler, geçtikleri her bölümle birlikte.';
export const namesIntroduction =
  'Röportajlarda kim konuşuyor, kimin ve neyin adı geçiyor, her bölümüyle: önce yanıtın, sonra paragrafın numarası. Dizini editör, röportajların sözlerinden hazırladı.';
export const noNames = 'Henüz dizin yok.';
export const namesOfKind = {
  person: 'Kişiler',
  organisation: 'Kuruluşlar',
  place: 'Yerler',
  route: 'Güzergâhlar',
  event: 'Toplantılar',
  document: 'Belgeler',
  term: 'Terimler',
};
export const kinds = {
  person: 'kişi',
  organisation: 'kuruluş',
  place: 'yer',
  route: 'güzergâh',
  event: 'toplantı',
  document: 'belge',
  term: 'terim',
};
export const also = 'Diğer yazılışlar';
export const seeAlso = 'Ayrıca bakınız';
export const speaks = 'Konuşuyor';
export const isNamed = 'Adı geçiyor';
export const partsOfPeople = {
  interviewee: 'Yanıtlıyor',
  interviewer: 'Soruyor',
  moderator: 'Soruyor',
  other: 'Konuşuyor',
};
export const interviews = (count: number) => `${count} röportaj`;
export const places = {
  lead: (paragraph: number) => `Giriş, ¶ ${paragraph}`,
  narration: (paragraph: number) => `Soruların arasında, ¶ ${paragraph}`,
  heading: (exchange: number) => `${exchange}, ara başlık`,
  question: (exchange: number) => `${exchange}, soru`,
  answer: (exchange: number, paragraph: number) => `${exchange}, ¶ ${paragraph}`,
};

export const interview = 'Röportaj';
export const questions = 'Sorular';
export const countOfQuestions = (count: number) => `${count} soru`;
export const countOfParts = (count: number) => `${count} bölüm`;
export const numberOf = (number: number, count: number) => `${number} / ${count}`;
export const minutes = (count: number) => `${count} dakikalık okuma`;
export const peopleAsk = (count: number) => `Soruları ${count} kişi soruyor`;
export const original = 'özgün metin';
export const inAMinute = 'Bir dakikada: her yanıttan bir cümle';
export const onItsOwnPage = 'Bu yanıt kendi sayfasında';
export const onItsOwnPageNumber = (number: number) => `Bu yanıt kendi sayfasında, numara ${number}`;
export const share = 'Paylaş';
export const inFullInterview = 'Röportajın tamamında okuyun';
export const fromInterview = 'Röportaj:';
export const otherAnswers = 'Diğer yanıtlar';
export const previous = 'Önceki';
export const next = 'Sonraki';
export const linkTo = {
  question: (number: number) => `Bağlantı: ${number} numaralı soru`,
  statement: (number: number) => `Bağlantı: ${number} numaralı açıklama`,
  answer: (exchange: number, paragraph: number) =>
    `Bağlantı: ${exchange} numaralı yanıt, paragraf ${paragraph}`,
  lead: (paragraph: number) => `Bağlantı: giriş, paragraf ${paragraph}`,
  narration: (paragraph: number) => `Bağlantı: yazarın metni, paragraf ${paragraph}`,
};

export const notesExplained = 'Altı noktalı sözlerin editör notu var.';
export const bracketsExplained =
  'Köşeli işaretler, konuşanın kendi değerlendirmesi olmayan yerleri gösterir:';
export const meanings = { official: 'aktarılıyor', 'third-party': 'alıntılanıyor' };
export const source = 'Kaynak';
export const sources = 'Kaynaklar';
export const countOfSources = (count: number) => (count === 1 ? 'Kaynak' : `${count} kaynak`);
export const otherSources = 'Diğer kaynaklar ne yazıyor';
export const mapOf = (title: string) => `Harita: ${title}`;
export const timelineOf = (title: string) => `Kronoloji: ${title}`;
export const mapInWords = 'Sözle, kaynaklarıyla';
export const wholeMapInWords = 'Harita sözle, kaynaklarıyla';
export const placesNamed = (places: string) =>
  `Halkalar röportajda adı geçen yerleri gösterir: ${places}.`;
export const leg = (by: 'rail' | 'sea', places: string, from?: string, to?: string) =>
  `${from ? `başlangıç: ${from}, ` : ''}${by === 'sea' ? 'deniz yoluyla' : 'demir yoluyla'}: ${places}${to ? `, devamı: ${to}` : ''}`;

export const correctionsDescription =
  'Metinlerde, burada yayımlandıktan sonra yapılan bütün değişiklikler, eski yazılışlarıyla.';
export const correctionsIntroduction =
  'Yayımlanmış bir metin düzeltildiğinde bu, ilgili bölümde belirtilir, eski yazılış okunabilir kalır ve değişiklik burada listelenir.';
export const foundAnError = 'Bir hata mı buldunuz? Lütfen bize yazın: [].';
export const noCorrections = 'Şimdiye kadar düzeltme yapılmadı.';
export const correctedOn = ['Düzeltildi: ', ''];
export const previousWording = 'Önceki yazılış:';

export const citeAnswer = 'Bu yanıtı kaynak göster';
export const citeInterview = 'Bu röportajı kaynak göster';
export const citeParagraph = (number: number) => `Paragrafı kaynak göster: ${number}`;
export const copy = 'Kopyala';
export const copyWhat = (what: string) => `Kopyala: ${what}`;
export const referenceManagers = 'Kaynakça programları için';
export const embed = 'Bu yanıtı sitenize yerleştirin';
export const asQuotation = 'Alıntı olarak';
export const inFrame = 'Çerçeve içinde';
export const copyHtml = (what: string) => `HTML’yi kopyala, ${what}`;
export const embedExplained =
  'Bu, sayfanız için betiksiz HTML’dir. [Çerçeveye bakın.] Siteniz oEmbed’i tanıyorsa bu sayfanın adresi yeter.';
export const pictures = 'Görseller';
export const shapes = { wide: 'geniş', square: 'kare', tall: 'uzun' };

export const aboutText = 'Bu metin hakkında';
export const asPublished = (publisher: string, hasOriginalHeadline: boolean) =>
  `Bu, röportajın ${publisher} tarafından yayımlanan metnidir: soru soru, harfi harfine. ${
    hasOriginalHeadline ? 'Soruların kısa adları' : 'Başlık ve soruların kısa adları'
  } bu siteye aittir.`;
export const originalText = 'Özgün metin';
export const articleAt = (publisher: string) => `Makale, ${publisher}`;
export const retrievedOn = (day: string) => `, alınma tarihi: ${day}`;
export const removed = 'Çıkarılanlar';
export const removedInLine = (reason: string, line: number) => `${reason} (satır ${line})`;
export const photographs = 'Fotoğraflar';
export const photographsCredited = (names: string) =>
  `Burada gösterilmiyor. Makalede belirtilen: ${names}.`;
export const textOfRecord = 'Esas metin';
export const asReceived = 'Makale, alındığı hâliyle';
export const rights = 'Haklar';
export const saveAsFile = 'Tek dosya olarak kaydet';
export const formats = { json: 'JSON', md: 'Markdown', txt: 'Düz metin' };

export const copyInFile =
  'Bu, çevrimdışı okunabilen, tek dosyalık bir kopyadır. Sonraki bütün düzeltmeleriyle güncel sayfa: []';
export const findInInterview = 'Bu röportajda bul';

export const checkDescription =
  'Bir alıntı yapıştırın, söylenip söylenmediğini öğrenin: kelimesi kelimesine, değiştirilmiş ya da hiç söylenmemiş.';
export const checkIntroduction =
  'Bir alıntı ya da içinde birkaç alıntı olan bir makale yapıştırın. Her biri bu sitedeki bütün röportajlarda aranır ve kelime kelime karşılaştırılır.';
export const checkNeedsScript =
  'Karşılaştırma tarayıcınızda bir betikle yapılır, betikler ise kapalı. Sözleri [bütün soruların listesinde] arayabilirsiniz.';
export const quotation = 'Alıntı';
export const checkPrivacy =
  'Denetimin bağlantısını kopyalamadıkça metin tarayıcınızdan çıkmaz: bağlantı alıntıyı içerir.';
export const checkDivided =
  'Arşiv bütünüyle yüklenemeyecek kadar büyük: tarayıcınız dizinin, metnin sözlerine göre seçilen bölümlerini ve bu sözlerin geçebileceği röportajları ister. Siteyi işleten, bunların hangi röportajlar olduğunu görebilir ve metne ilişkin bir tahmini doğrulayabilir.';
export const check = 'Denetle';
export const checking = 'Denetleniyor…';
export const copyCheckLink = 'Bu denetimin bağlantısını kopyala';
export const tooLongForLink =
  'Bu metin bir bağlantı için çok uzun. Bunun yerine metni bu sayfanın adresiyle birlikte gönderin.';
export const transcriptsMissing = 'Röportaj metinleri yüklenemedi, bu yüzden alıntı denetlenmedi.';
export const tryAgain = 'Yeniden dene';
export const howJudged = 'Alıntılar nasıl değerlendirilir';
export const signs = 'Üç noktalar ve köşeli parantezler';
