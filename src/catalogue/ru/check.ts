import { counted } from './plural.ts';

export const verdicts = {
  verbatim: 'Дословно',
  typography: 'Слова те же, оформление другое',
  inserted: 'Слова те же, в скобках добавлены другие',
  altered: 'Изменено',
  'not-found': 'Не найдено',
  nothing: 'Нечего проверять',
};
export const notWordsOf = (verdict: string, name: string) => `${verdict}, но это слова не ${name}`;
export const notAllWordsOf = (verdict: string, name: string) =>
  `${verdict}, но не все слова принадлежат тому, кто назван: ${name}`;
export const speakerUnknown = (verdict: string) => `${verdict}, но чьи это слова, неизвестно`;
export const quotations = (count: number) => counted(count, 'цитата', 'цитаты', 'цитат');
export const unmarkedPassages = (count: number) =>
  `${counted(count, 'фрагмент', 'фрагмента', 'фрагментов')} без кавычек`;
export const countOfVerdict = (count: number, verdict: string) =>
  `${count} – ${verdict.toLocaleLowerCase('ru')}`;
export const unmarked = 'Без кавычек';
export const tooLong = (length: number, most: number) =>
  `Знаков в тексте: ${length.toLocaleString('ru')}. За один раз можно проверить не более ${most.toLocaleString('ru')}.`;

const inPlacesOf = (count: number) => counted(count, 'месте', 'местах', 'местах');
export const pasteFirst = 'Сначала вставьте слова цитаты.';
export const closestBelow =
  'Этих слов нет ни в одном интервью на этом сайте. Ниже – самые близкие фрагменты.';
export const nothingSimilar = 'Ни этих, ни похожих слов нет ни в одном интервью на этом сайте.';
export const severalPeoples = (count: number) =>
  `Эти слова встречаются в ${inPlacesOf(count)}, и говорит их не везде один и тот же человек.`;
export const inPlaces = (count: number) => `Эти слова встречаются в ${inPlacesOf(count)}. `;
export const differs = (sentence: string) => `${sentence} Цитата отличается от текста интервью.`;
const notSaid = (wrong?: string) => (wrong ? ` Это слова не того, кто назван: ${wrong}.` : '');
export const saidBy = (credit: string, wrong?: string) => `Кто сказал: ${credit}.${notSaid(wrong)}`;
export const saidBySomebody = (published: string) =>
  `Сказано в ответе кем-то, кого статья не называет (${published}).`;
export const saidByNobody = (what: string, publisher: string, wrong?: string) =>
  `В интервью этого никто не говорил. Источник слов: ${what}, ${publisher}.${notSaid(wrong)}`;
export const askedBy = (names: string, wrong?: string) =>
  `Это слова вопроса. Кто спросил: ${names}.${notSaid(wrong)}`;
export const interviewersQuestion = (names: string, others: string) =>
  `Это слова из вопроса интервьюера${names && ` (${names})`}, а не из ответа. Этого не говорит ${others}.`;
export const mixed = (origins: readonly string[]) =>
  `Это слова не одного человека. Их источники: ${and(origins)}.`;
export const and = (names: readonly string[]) => names.join(' и ');
export const together = (names: readonly string[]) => names.join(' вместе с ');
export const somebody = 'кто-то, кого статья не называет';
export const origins = {
  answer: 'ответ',
  question: 'вопрос интервьюера',
  lead: 'введение',
  remark: 'ремарка',
  narration: 'авторский текст статьи',
  heading: 'подзаголовок',
};
export const page = 'страница';

export const inTranscript = 'В тексте интервью';
export const changesMarked = 'Текст интервью с отмеченными изменениями цитаты';
export const moreWords = (count: number) => `(и ещё ${counted(count, 'слово', 'слова', 'слов')})`;
export const quote = (words: string) => `«${words}»`;
export const dropped = (words: string) => `Пропущено: ${words}.`;
export const added = (words: string) => `Добавлено: ${words}.`;
export const changed = (from: string, to: string) => `Заменено: вместо ${from} – ${to}.`;
export const spelt = (from: string, to: string) => `Другое написание: вместо ${from} – ${to}.`;
export const movedWords = (words: string) =>
  `Переставлено: ${words} в тексте интервью стоит раньше.`;
export const swapped = (from: string, to: string) => `Поменялись местами: вместо ${from} – ${to}.`;
export const omitted = (words: string) => `Опущено с многоточием: ${words}.`;
export const inserted = (words: string) => `Вставлено в скобках: ${words}.`;
export const insertedFor = (words: string, said: string) =>
  `Вставлено в скобках: ${words} вместо ${said}.`;
export const occurElsewhere = ' Эти слова есть в другом месте: ';
export const whatDiffers = (what: string) => `Различия: ${what}.`;
export const notCompared = (what: string) => `Не сравнивалось: ${what}.`;
export const differences = {
  capitals: 'прописные буквы',
  'quotation marks': 'кавычки',
  'dashes and hyphens': 'тире и дефисы',
  punctuation: 'знаки препинания',
  spacing: 'пробелы',
  alphabet: 'алфавит',
  characters: 'символы',
};

export const caveats = {
  'bracketed-letter':
    'Одна буква в скобках показывает, что прописную заменили строчной или наоборот.',
  'several-paragraphs': 'Цитата охватывает более одного абзаца.',
  'several-answers': 'Цитата охватывает более одного ответа. Это ответы на разные вопросы.',
  reordered: 'Порядок слов интервью изменён.',
  'nothing-omitted': 'На месте многоточия ничего не пропущено.',
};
export const clippedNegation = {
  before: (words: string) => `Сразу перед этими словами в тексте интервью стоит ${words}.`,
  after: (words: string) => `Сразу после этих слов в тексте интервью стоит ${words}.`,
};
export const split = (word: string) => `Слово разорвано переносом строки: ${word}.`;
export const foreignLetter = (
  word: string,
  script: string,
  letter: string,
  code: string,
  like: string,
) => `В слове ${word} буква из другого письма (${script}): ${letter} (${code}) вместо ${like}.`;
export const scripts = { Latin: 'латиница', Cyrillic: 'кириллица', Greek: 'греческое' };
export const distorted = {
  negation: 'Многоточие или скобки убирают или добавляют отрицание.',
  number: 'Скобки заменяют число.',
  name: 'Скобки заменяют имя.',
  quoted: 'Скобки заменяют слова, которые в тексте интервью стоят в кавычках.',
};
export const moreInterviews =
  'Эти слова встречаются часто: сравнивалась лишь часть интервью, в которых они есть. Поиск находит все ответы с ними.';

export const closestPassages = 'Самые близкие фрагменты';
export const whereTheyOccur = 'Где встречаются эти слова';
export const more = (count: number) => `И ещё ${count}.`;
export const places = {
  answer: (exchange: number, paragraph: number) =>
    `Ответ ${exchange}${paragraph ? `, абзац ${paragraph}` : ''}`,
  question: (exchange: number) => `Вопрос ${exchange}`,
  lead: (_: number, paragraph: number) => `Введение${paragraph ? `, абзац ${paragraph}` : ''}`,
  remark: (exchange: number) => `Ремарка в ответе ${exchange}`,
  narration: () => 'Между вопросами',
  heading: () => 'Подзаголовок',
};

export const theRule = 'Правило. ';
export const signsRule = (most: number) =>
  `Там, где в цитате многоточие, слова могут быть опущены: её части должны следовать в порядке текста интервью, и из цитируемого предложения не должно исчезнуть отрицание. Слова в квадратных скобках считаются словами пишущего; они могут заменять не более ${counted(most, 'слова', 'слов', 'слов')}, но не число, не имя, не отрицание и не то, что стоит в кавычках.`;
export const rules = {
  nothing: () => 'В цитате должно быть хотя бы одно слово.',
  verbatim: () =>
    'Каждое слово и каждый знак – как в тексте интервью и в том же порядке. Ширина пробелов, переносы строк и кавычки вокруг всей цитаты не сравниваются.',
  typography: () =>
    'Каждое слово, число и символ – как в тексте интервью и в том же порядке. К оформлению относятся прописные буквы, кавычки, тире, дефисы в словах, знаки препинания, пробелы, начертание отдельных символов, а в узбекском и алфавит. Орфография к нему не относится, а числа должны совпадать до цифры.',
  inserted: () =>
    'Слова вне скобок – как в тексте интервью и в том же порядке, ничего не пропущено. Слова в скобках принадлежат пишущему: в интервью их никто не говорил.',
  altered: () =>
    'Оба текста сравнили слово за словом, независимо от оформления. Цитата считается изменённой, как только слово пропущено, добавлено, заменено или переставлено и этого не показывает ни многоточие, ни скобка.',
  'not-found': (enough: number) =>
    `Ни в одном фрагменте нет ${enough} процентов этих слов в этом порядке (редкие слова весят больше частых, неизвестные – половину). Поиск шёл по всем интервью этого сайта; что было сказано в другом месте, здесь неизвестно.`,
};

export const translated = 'Это слова перевода. Сказанное – в [оригинале].';
