import { counted } from './plural.ts';

export const skipToContent = 'Перейти к содержанию';
export const siteNavigation = 'Сайт';
export const footerNavigation = 'Низ страницы';
export const sitePages = {
  search: 'Все вопросы',
  names: 'Имена',
  check: 'Так ли было сказано?',
  about: 'О сайте',
  corrections: 'Исправления',
};
export const frontPage = 'Главная страница';
export const feed = 'Лента';
export const contact = 'Контакты';
export const publishedBy = 'Издатель: []';
export const dataUnder = 'Данные: []';
export const searchAnswers = 'Поиск по ответам';
export const search = 'Поиск';

export const notFound = {
  title: 'Не найдено',
  description: 'По этому адресу страницы нет.',
  heading: 'Страница не найдена',
  text: 'Возможно, в адресе опечатка. Поищите страницу в [списке всех вопросов] или перейдите на [главную страницу].',
};
export const moved = {
  title: 'Страница переехала',
  description: 'У этой страницы новый адрес.',
  text: 'Теперь у неё [новый адрес].',
};

export const newestInterview = 'Новое интервью';
export const readWhole = 'Читать интервью целиком';
export const noInterview = 'Интервью пока нет.';
export const archive = 'Архив';
export const everybody = 'Все собеседники и все имена';
export const topics = (count: number) => (count === 1 ? 'Тема' : 'Темы');
export const years = (count: number) => (count === 1 ? 'Год' : 'Годы');
export const attributions = (_: number) => 'Чья точка зрения';
export const searchDescription =
  'Ищите по всем ответам всех интервью или выберите вопрос из общего списка.';
export const slashKey = 'Клавиша / на любой странице переводит в поле поиска';
export const topicDescription = (topic: string) =>
  `Все вопросы этого сайта на тему «${topic}» с ответами.`;
export const interviewsOf = (year: string) => `Интервью ${year} года`;
export const yearDescription = (year: string) =>
  `Все интервью ${year} года на этом сайте, сначала новые.`;

export const listPages = 'Страницы списка';
export const pageOf = (number: number, count: number) => `Страница ${number} из ${count}`;
export const previousPage = 'Предыдущая страница';
export const nextPage = 'Следующая страница';
export const titleOfPage = (title: string, number: number) => `${title}, страница ${number}`;
export const descriptionOfPage = (description: string, number: number) =>
  `${description} Страница ${number}.`;

export const namesDescription =
  'Люди, организации, места, маршруты, встречи и документы из интервью – с каждым фрагментом, в котором они названы.';
export const namesIntroduction =
  'Кто говорит в интервью, кого и что называют, с каждым фрагментом: номер ответа, затем номер абзаца. Указатель составлен редактором по словам интервью.';
export const noNames = 'Указателя пока нет.';
export const namesOfKind = {
  person: 'Люди',
  organisation: 'Организации',
  place: 'Места',
  route: 'Маршруты',
  event: 'Встречи',
  document: 'Документы',
  term: 'Термины',
};
export const kinds = {
  person: 'человек',
  organisation: 'организация',
  place: 'место',
  route: 'маршрут',
  event: 'встреча',
  document: 'документ',
  term: 'термин',
};
export const also = 'Также';
export const seeAlso = 'См. также';
export const speaks = 'Говорит';
export const isNamed = 'Упоминается';
export const partsOfPeople = {
  interviewee: 'Отвечает',
  interviewer: 'Спрашивает',
  moderator: 'Спрашивает',
  other: 'Говорит',
};
export const interviews = (count: number) => `${count} интервью`;
export const places = {
  lead: (paragraph: number) => `Введение, ¶ ${paragraph}`,
  narration: (paragraph: number) => `Между вопросами, ¶ ${paragraph}`,
  heading: (exchange: number) => `${exchange}, подзаголовок`,
  question: (exchange: number) => `${exchange}, вопрос`,
  answer: (exchange: number, paragraph: number) => `${exchange}, ¶ ${paragraph}`,
};

export const interview = 'Интервью';
export const questions = 'Вопросы';
export const countOfQuestions = (count: number) => counted(count, 'вопрос', 'вопроса', 'вопросов');
export const countOfParts = (count: number) => counted(count, 'часть', 'части', 'частей');
export const numberOf = (number: number, count: number) => `${number} из ${count}`;
export const minutes = (count: number) => `${counted(count, 'минута', 'минуты', 'минут')} чтения`;
export const peopleAsk = (count: number) =>
  `Вопросы задают ${counted(count, 'человек', 'человека', 'человек')}`;
export const original = 'оригинал';
export const inAMinute = 'За минуту: фраза из каждого ответа';
export const onItsOwnPage = 'Этот ответ на отдельной странице';
export const onItsOwnPageNumber = (number: number) =>
  `Этот ответ на отдельной странице, номер ${number}`;
export const share = 'Поделиться';
export const inFullInterview = 'Читать в полном интервью';
export const fromInterview = 'Из интервью';
export const otherAnswers = 'Другие ответы';
export const previous = 'Назад';
export const next = 'Далее';
export const linkTo = {
  question: (number: number) => `Ссылка на вопрос ${number}`,
  statement: (number: number) => `Ссылка на высказывание ${number}`,
  answer: (exchange: number, paragraph: number) =>
    `Ссылка на абзац ${paragraph} ответа ${exchange}`,
  lead: (paragraph: number) => `Ссылка на абзац ${paragraph} введения`,
  narration: (paragraph: number) => `Ссылка на абзац ${paragraph} авторского текста`,
};

export const notesExplained = 'К словам, подчёркнутым точками, есть примечание редактора.';
export const bracketsExplained =
  'Скобками отмечено то, что не является собственной оценкой собеседника:';
export const meanings = { official: 'передаётся', 'third-party': 'цитируется' };
export const source = 'Источник';
export const sources = 'Источники';
export const countOfSources = (count: number) =>
  count === 1 ? 'Источник' : counted(count, 'источник', 'источника', 'источников');
export const otherSources = 'Что сообщают другие источники';
export const mapOf = (title: string) => `Карта: ${title}`;
export const timelineOf = (title: string) => `Хронология: ${title}`;
export const mapInWords = 'Словами, с источниками';
export const wholeMapInWords = 'Карта словами, с источниками';
export const placesNamed = (places: string) =>
  `Кольцами отмечены места, названные в интервью: ${places}.`;
export const leg = (by: 'rail' | 'sea', places: string, from?: string, to?: string) =>
  `${from ? `начало: ${from}, ` : ''}${by === 'sea' ? 'по морю' : 'по железной дороге'}: ${places}${to ? `, далее: ${to}` : ''}`;

export const correctionsDescription =
  'Все изменения, внесённые в тексты после их публикации здесь, с прежними формулировками.';
export const correctionsIntroduction =
  'Когда опубликованный текст исправляют, это указано в самом фрагменте, прежняя формулировка остаётся доступной, а изменение вносится в этот список.';
export const foundAnError = 'Нашли ошибку? Пожалуйста, напишите нам: [].';
export const noCorrections = 'Исправлений пока не было.';
export const correctedOn = ['Исправлено ', ''];
export const previousWording = 'Прежняя формулировка:';

export const citeAnswer = 'Сослаться на этот ответ';
export const citeInterview = 'Сослаться на это интервью';
export const citeParagraph = (number: number) => `Сослаться на абзац ${number}`;
export const copy = 'Копировать';
export const copyWhat = (what: string) => `Копировать: ${what}`;
export const referenceManagers = 'Для библиографических программ';
export const embed = 'Встроить этот ответ';
export const asQuotation = 'Как цитату';
export const inFrame = 'Во фрейме';
export const copyHtml = (what: string) => `Копировать HTML, ${what}`;
export const embedExplained =
  'Это HTML для вашей страницы, без скриптов. [Посмотреть фрейм.] Если ваш сайт поддерживает oEmbed, достаточно адреса этой страницы.';
export const pictures = 'Изображения';
export const shapes = { wide: 'широкое', square: 'квадратное', tall: 'высокое' };

export const aboutText = 'Об этом тексте';
export const asPublished = (publisher: string, hasOriginalHeadline: boolean) =>
  `Это интервью в том виде, в каком его опубликовало издание ${publisher}, вопрос за вопросом, знак в знак. ${
    hasOriginalHeadline
      ? 'Краткие названия вопросов даны'
      : 'Заголовок и краткие названия вопросов даны'
  } редакцией этого сайта.`;
export const originalText = 'Оригинал';
export const articleAt = (publisher: string) => `Статья на сайте ${publisher}`;
export const retrievedOn = (day: string) => `, дата обращения: ${day}`;
export const removed = 'Убрано';
export const removedInLine = (reason: string, line: number) => `${reason} (строка ${line})`;
export const photographs = 'Фотографии';
export const photographsCredited = (names: string) =>
  `Здесь не показаны. Авторство в статье: ${names}.`;
export const textOfRecord = 'Исходный текст';
export const asReceived = 'Статья в полученном виде';
export const rights = 'Права';
export const saveAsFile = 'Сохранить одним файлом';
export const formats = { json: 'JSON', md: 'Markdown', txt: 'Простой текст' };

export const copyInFile =
  'Это копия в одном файле, которую можно читать без интернета. Актуальная страница со всеми дальнейшими исправлениями: []';
export const findInInterview = 'Найти в этом интервью';

export const checkDescription =
  'Вставьте цитату и узнайте, было ли это сказано: дословно, с изменениями или вовсе не было.';
export const checkIntroduction =
  'Вставьте цитату или статью с несколькими цитатами. Каждую ищут во всех интервью этого сайта и сравнивают слово за словом.';
export const checkNeedsScript =
  'Сравнение выполняет скрипт в вашем браузере, а скрипты отключены. Слова можно поискать в [списке всех вопросов].';
export const quotation = 'Цитата';
export const checkPrivacy =
  'Текст не покидает ваш браузер, если вы не копируете ссылку на проверку: в ссылке содержится цитата.';
export const checkDivided =
  'Архив слишком велик, чтобы загружать его целиком: браузер запрашивает части указателя, выбранные по словам текста, и интервью, в которых эти слова могут быть. Владелец сайта может увидеть, какие это интервью, и проверить догадку о тексте.';
export const check = 'Проверить';
export const checking = 'Проверяем…';
export const copyCheckLink = 'Копировать ссылку на эту проверку';
export const tooLongForLink =
  'Этот текст слишком длинный для ссылки. Отправьте его вместе с адресом этой страницы.';
export const transcriptsMissing =
  'Тексты интервью не удалось загрузить, поэтому цитата не проверена.';
export const tryAgain = 'Повторить';
export const howJudged = 'Как оцениваются цитаты';
export const signs = 'Многоточия и скобки';
