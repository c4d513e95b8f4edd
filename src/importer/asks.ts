/** A question mark at the end, whatever quotes, brackets or dots stand behind it. */
const QUESTION_MARK = /[?？؟][\s"'”’»)\]*_!.…]*$/u;

/** Requests that journalists put without a question mark, at the start of a turn. */
const REQUEST = new RegExp(
  `^["“«„'‘]?(?:${[
    "tell (?:us|me)|please|describe|explain|could you|would you|let[’']s|let us",
    'расскажите|скажите|поясните|опишите|объясните|назовите|поделитесь|давайте|пожалуйста',
    'danışın|deyin|izah edin|bölüşün|zəhmət olmasa|xahiş edirəm',
    "ayting|aytib bering|gapirib bering|so[’'‘ʻʼ`]zlab bering|tushuntirib bering|iltimos",
    'айтинг|айтиб беринг|гапириб беринг|сўзлаб беринг|тушунтириб беринг|илтимос',
  ].join('|')})(?!\\p{L})`,
  'iu',
);

/** A request is short; an answer may well begin with “Please …” and go on. */
const LONGEST_REQUEST = 250;

/** Whether words end as a question, or begin as a request. */
export function asks(text: string): boolean {
  return QUESTION_MARK.test(text) || (text.length <= LONGEST_REQUEST && REQUEST.test(text));
}
