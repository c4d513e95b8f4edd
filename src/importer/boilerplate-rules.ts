/**
 * The boilerplate of news pages in English, Azerbaijani, Uzbek (both scripts) and Russian: what a
 * reader copies along with an article although it is no part of it. Rules are narrow on purpose:
 * a line too many in the draft is seen, a line of the interview that is gone is not.
 */

const APOSTROPHE = `[’'‘ʻʼ\`]`;
/** One to four words that each begin with a capital letter, perhaps joined by commas or “and”. */
const PERSON = String.raw`\p{Lu}[\p{L}\p{M}.’\x27‘ʻʼ-]*(?:[\s,]+(?:(?:and|va|və|и|ва|&)\s)?\p{Lu}[\p{L}\p{M}.’\x27‘ʻʼ-]*){0,5}`;

function phrase(source: string, flags = 'iu'): RegExp {
  return new RegExp(source.replaceAll("'", APOSTROPHE), flags);
}

const SHARE_WORDS = new Set(
  `share tweet post send print email e-mail mail copy link copied save bookmark facebook twitter x
  whatsapp telegram linkedin pinterest reddit viber messenger instagram threads vk vkontakte
  odnoklassniki ok bluesky mastodon url on in to via this article the
  paylaş paylaşın göndər çap et linki kopyala
  поделиться поделитесь отправить распечатать печать ссылка скопировать ссылку вконтакте
  одноклассники телеграм фейсбук твиттер ватсап в
  ulashish ulashing yuborish chop etish nusxalash havola
  улашиш улашинг юбориш чоп этиш нусхалаш ҳавола`.split(/\s+/),
);
/** Words that a share bar has and a sentence hardly consists of alone. */
const SHARE_SIGNS =
  /\b(share|tweet|print|e-?mail|copy|facebook|twitter|whatsapp|telegram|linkedin|vk|viber)\b|paylaş|подели|вконтакте|телеграм|ulash|улаш/iu;

function isShareBar(line: string): boolean {
  const words = line.toLowerCase().split(/[^\p{L}-]+/u);
  return (
    !/[.!?…]$/.test(line) &&
    SHARE_SIGNS.test(line) &&
    words.every((word) => !word || SHARE_WORDS.has(word))
  );
}

const TEXT_SIZE = /^[\s\d+−–\-↺⟲↻/|AАaа]*(?:px|pt|↺|⟲|↻|[AА][+−-])[\s\d+−–\-↺⟲↻/|AАaа]*$/u;
const COUNTER = phrase(
  String.raw`^(?:(?:[👁💬🗨👍❤]️?\s*)?(?:views?|reads?|comments?|shares?|likes?|просмотр(?:ов|ы|а)?|прочитано|комментари(?:и|ев|й)|baxış(?: sayı)?|baxılıb|oxunub|oxunma|şərh(?:lər)?|ko'rish(?:lar|ildi)?|ko'rilgan|o'qildi|izohlar|кўриш(?:лар|илди)?|кўрилган|ўқилди|изоҳлар)?\s*[:：—-]?\s*\d[\d\s.,]*[kmк]?)(?:\s*(?:views?|reads?|comments?|shares?|likes?|просмотр(?:ов|а)?|комментари(?:ев|я|й)|baxış|dəfə oxunub|şərh|marta (?:ko'rildi|o'qildi)|марта (?:кўрилди|ўқилди)|ko'rish|кўриш))?$`,
);
const READING_TIME = phrase(
  String.raw`^(?:(?:reading time|время чтения|oxuma müddəti|o'qish vaqti|ўқиш вақти)\s*[:：]?\s*\d+\s*\p{L}+|\d+[\s-]*(?:min(?:ute)?s?(?: read| to read)|мин(?:ут[ыа]?)? чтения))\.?$`,
);
const BYLINE = phrase(
  String.raw`^(?:by|author|written by|text(?: by)?|автор(?: статьи)?|текст|müəllif|mətn|muallif|matn|муаллиф|матн)\s*[:：]?\s+(?<name>${PERSON})$`,
  'u',
);
const INTERVIEWED_BY = phrase(
  String.raw`^(?:interview(?:ed)?(?: conducted)? by|беседу? в[её]ла?|беседовала?|интервью (?:в[её]ла?|взяла?)|söhbətləşdi|müsahibəni (?:apardı|aldı)|suhbatlashdi|suhbatni (?:olib bordi|yozib oldi)|суҳбатлашди|суҳбатни (?:олиб борди|ёзиб олди))\s*[:：]?\s+(?<name>${PERSON})\.?$`,
);

const BREADCRUMB = phrase(
  String.raw`^(?:home|main page|главная|ana səhifə|bosh sahifa|бош саҳифа)\s*[>»›/|→].{0,120}$`,
);
const HASHTAGS = /^(?:#[\p{L}\p{N}_]+[\s,]*)+$/u;
const TAGS = phrase(
  String.raw`^(?:tags?|keywords|теги|тэги|teqlər|açar sözlər|teglar|теглар)\s*[:：]`,
);
const SECTION = phrase(
  String.raw`^(?:interviews?|q\s?&\s?a|интервью|müsahibə|intervyu|suhbat|интервью|суҳбат)$`,
);
const FOLLOW = phrase(
  `^(?:follow (?:us|our) |subscribe to (?:us|our)|join us on|подпи(?:шитесь|сывайтесь) на|читайте нас|bizi .{0,60}(?:izləyin|oxuyun)|kanalımıza abunə|.{0,60}kanalimizga obuna|bizni .{0,60}kuzat|.{0,60}каналимизга обуна|бизни .{0,60}кузат)`,
);
const COPYRIGHT = phrase(
  String.raw`all rights reserved|все права защищены|bütün hüquqlar qorunur|barcha huquqlar himoyalangan|барча ҳуқуқлар ҳимояланган|^(?:©|\(c\))\s*\d{4}`,
);
const ADVERTISEMENT = phrase(
  String.raw`^[\[(]?(?:advertisement|sponsored|реклама|reklama?)[\])]?$`,
);

const RULES: readonly [reason: string, test: (line: string) => boolean][] = [
  ['Control for the size of the text', (line) => TEXT_SIZE.test(line)],
  ['Buttons for sharing', isShareBar],
  ['Counter', (line) => /\p{L}|👁|💬|🗨|👍|❤/u.test(line) && COUNTER.test(line)],
  ['Reading time', (line) => READING_TIME.test(line)],
  ['Breadcrumb of the page', (line) => BREADCRUMB.test(line)],
  ['Tags of the page', (line) => HASHTAGS.test(line) || TAGS.test(line)],
  ['Section of the page', (line) => SECTION.test(line)],
  ['Call to follow the publisher', (line) => FOLLOW.test(line)],
  ['Copyright notice', (line) => COPYRIGHT.test(line)],
  ['Advertisement', (line) => ADVERTISEMENT.test(line)],
];

/** No piece of boilerplate is longer than this; a longer line is somebody's words. */
const LONGEST = 200;

/** Why a line is boilerplate, in words for the reader of the site; undefined when it isn't. */
export function boilerplateReason(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  return RULES.find(([, test]) => test(line))?.[0];
}

/** Who wrote, if the line is a byline; `asks` when it says that this person asked. */
export function bylineOf(line: string): { name: string; asks: boolean } | undefined {
  if (line.length > LONGEST / 2) return undefined;
  const asks = INTERVIEWED_BY.exec(line)?.groups?.name;
  const name = asks ?? BYLINE.exec(lowerFirstWord(line))?.groups?.name;
  // “By Tuesday.” is an answer.
  if (!asks && (line.endsWith('.') || !/[:：]|\S\s+\S+\s+\S/.test(line))) return undefined;
  return name ? { name, asks: Boolean(asks) } : undefined;
}

/** “BY ANNA” and “By Anna” alike; the name itself must keep its capital letters. */
function lowerFirstWord(line: string): string {
  return line.replace(/^\p{L}+(?=\s|:)/u, (word) => word.toLowerCase());
}

const CREDIT = phrase(
  String.raw`^[(\[]?(?:©|(?:photos?|images?|pictures?|foto|фото|surat(?:lar)?|rasm|сурат(?:лар)?|расм|source|источник|mənbə|manba|манба)(?: credits?| by| courtesy of|ğraf)?\s*[:：©/]+)\s*(?<name>[^.!?…]{1,60}(?:\.[\p{L}]{2,}[^.!?…]{0,20})?)[)\]]?$`,
);
const CAPTION = phrase(String.raw`^(?:photo|foto|фото|surat|rasm|сурат|расм)\s*[:：]\s*\S`);

/** Whom a line credits for a photograph; `caption` when it describes the photograph instead. */
export function creditOf(line: string): { name?: string } | undefined {
  const name = line.length <= LONGEST && CREDIT.exec(line)?.groups?.name?.trim();
  if (name && name.split(/\s+/).length <= 5 && !name.includes(',')) return { name };
  return CAPTION.test(line) ? {} : undefined;
}

const RELATED = phrase(
  String.raw`^[»›▶►→•]?\s*(?:read (?:also|more|next)|also read|see also|related(?: (?:news|stories|articles|links))?|more on this(?: topic)?|oxuyun|həmçinin oxuyun|bunu da oxuyun|oxşar xəbərlər|əlaqəli xəbərlər|читайте (?:также|ещё|еще)|читать (?:также|далее)|смотрите также|по теме|материалы по теме|похожие новости|shuningdek,? o'qing|mavzuga oid(?: yangiliklar)?|бу мавзуда|шунингдек,? ўқинг|мавзуга оид(?: янгиликлар)?)(?<rest>\s*[:：»›→]\s*.*)?$`,
);

/** Whether a line points to other articles: with them (`link`), or as the heading of a list. */
export function relatedOf(line: string): 'link' | 'heading' | undefined {
  const match = line.length <= LONGEST && RELATED.exec(line);
  if (!match) return undefined;
  return /[\p{L}\p{N}]/u.test(match.groups?.rest ?? '') ? 'link' : 'heading';
}
