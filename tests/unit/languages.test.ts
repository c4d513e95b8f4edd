import { describe, expect, it } from 'vitest';
import { exchangeIdError } from '../../src/core/addresses/ids.ts';
import { isAttribution } from '../../src/core/quotation/attribution.ts';
import { foldText } from '../../src/core/text/folding.ts';
import { isLanguageTag } from '../../src/core/text/language-tag.ts';
import { negationsOf } from '../../src/core/text/negations.ts';
import { numbersOf } from '../../src/core/text/numbers.ts';
import { splitSentences } from '../../src/core/text/sentences.ts';
import { transliterate } from '../../src/core/text/transliterate.ts';
import { LANGUAGES } from '../../src/languages/index.ts';
import { type Language, phrasesIn, wordsIn } from '../../src/languages/language.ts';

/** Every text of a language but the letters that show which one it is. */
function textsOf(language: Language): string {
  const { ownLetters: _own, folding: _folding, transliteration: _letters, ...others } = language;
  const { variants: _variants, ...rest } = others;
  return JSON.stringify(Object.values(rest));
}

function duplicatesIn(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index);
}

describe.each(LANGUAGES.map((language) => [language.tag, language] as const))(
  '%s',
  (tag, language) => {
    const { dates, stopWords, questionWords, fillers, negations, turnLabels, boilerplate } =
      language;
    const { numbers, attribution } = language;

    it('has a tag that content may use', () => expect(isLanguageTag(tag)).toBe(true));

    it('has what every language must have', () => {
      const { telling: _none, beside: _few, ...saying } = attribution;
      const needed = { questionWords, stopWords, fillers, negations, turnLabels, numbers };
      const phrases = {
        ...saying,
        requests: language.requests,
        weekdays: dates.weekdays,
        ...boilerplate,
      };
      const { photoBy: _, ...all } = { ...needed, ...phrases };
      for (const [name, text] of Object.entries(all)) expect(wordsIn(text), name).not.toEqual([]);
    });

    it('has each word once', () => {
      expect(duplicatesIn(wordsIn(`${stopWords} ${questionWords} ${fillers}`))).toEqual([]);
      for (const words of [negations, numbers, attribution.verbs, attribution.titles])
        expect(duplicatesIn(wordsIn(words))).toEqual([]);
    });

    it('has twelve months, each with forms of its own', () => {
      const months = phrasesIn(dates.months).map(wordsIn);
      expect(months).toHaveLength(12);
      expect(duplicatesIn(months.flat())).toEqual([]);
    });

    it('has pairs of words for question and answer', () => {
      for (const pair of phrasesIn(turnLabels)) expect(wordsIn(pair)).toHaveLength(2);
    });

    it('has letters that no other language has', () => {
      const others = foldText(
        LANGUAGES.filter((other) => other !== language)
          .map(textsOf)
          .join(),
        'typography',
      );
      const own = wordsIn(language.ownLetters);
      expect(own.filter((letter) => others.includes(foldText(letter, 'typography')))).toEqual([]);
    });

    it('can be written in ASCII', () => {
      const words = wordsIn(stopWords).filter((word) => /\p{L}{2}/u.test(word));
      expect(words.filter((word) => exchangeIdError(`about-${transliterate(word, tag)}`))).toEqual(
        [],
      );
    });
  },
);

describe('a language tag', () => {
  it.each(['az', 'uz-Cyrl', 'en-GB', 'tyv'])('is %s', (tag) =>
    expect(isLanguageTag(tag)).toBe(true),
  );

  it.each(['', 'EN', 'english', 'uz-cyrl', 'en-', 'en-a', 'en_GB', 'aze', 'x-own'])(
    'is not “%s”',
    (tag) => expect(isLanguageTag(tag)).toBe(false),
  );
});

describe('a month', () => {
  it('is the same in all languages that have a word for it', () => {
    const numbers = new Map<string, number>();
    for (const { dates } of LANGUAGES)
      for (const [index, forms] of phrasesIn(dates.months).entries())
        for (const form of wordsIn(forms).map((word) => foldText(word, 'letters'))) {
          expect(numbers.get(form) ?? index, form).toBe(index);
          numbers.set(form, index);
        }
  });
});

describe('words that turn a sentence round', () => {
  it.each([
    ['en', ['never', "doesn't", 'knot', 'note', 'sin']],
    ['fr', ["n'est", 'pas', 'personne', 'nation', 'note']],
    ['es', ['sin', 'nunca', 'son', 'note', 'nation']],
    ['az', ['deyil', 'yox', 'dəmir', 'ne', 'note']],
    ['tr', ['değil', 'yoktu', 'ne', 'nation', 'note']],
  ] as const)('in %s are the first two of %j', (tag, words) => {
    expect(words.filter(negationsOf(tag))).toEqual(words.slice(0, 2));
  });

  it('are those of all languages where the language is not known', () => {
    expect(['not', 'нет', 'sin', 'deyil', 'word'].filter(negationsOf('ka'))).toHaveLength(4);
  });
});

describe('numbers in words', () => {
  it.each([
    ['en', ['twelve', '1.5–2', 'one', 'tense']],
    ['ru', ['двух', '12', 'два́жды', 'столица']],
    ['uz', ["o'n", '3-', 'on', 'bir']],
    ['uz-Cyrl', ['ўн', '3', 'он', 'бир']],
  ] as const)('in %s are the first two of %j', (tag, words) => {
    expect(words.filter(numbersOf(tag))).toEqual(words.slice(0, 2));
  });
});

/** “She said so.” as papers of each language write it. */
const SAYING = {
  az: ['deyə vurğulayıb', 'qeyd edib', 'onun sözlərinə görə', 'bildirmişdir'],
  de: ['betonte sie', 'teilte er mit', 'den Angaben zufolge', 'erwiderte sie'],
  en: ['she underlined', 'according to her', 'as he puts it', 'she recalled'],
  es: ['recalcó ella', 'según ella', 'en palabras de ella', 'advirtió', 'sostiene'],
  fr: ['a-t-il souligné', 'dit-elle', 'selon elle', 'martèle-t-il', 'a-t-elle précisé'],
  ru: ['подчеркнула она', 'по её словам, отметила', 'по словам', 'пояснил он', 'считает он'],
  tr: ['diye konuştu', 'ifadesini kullandı', 'sözleriyle', 'dedi', 'savundu'],
  uz: ["deb ta'kidladi", 'deya qayd etdi', 'uning fikricha', "so'zlariga ko'ra", 'dedi'],
  'uz-Cyrl': ['деб таъкидлади', 'дея қайд этди', 'унинг фикрича', 'сўзларига кўра', 'деди'],
};

describe('who says something is recognised', () => {
  it.each(Object.entries(SAYING))('in %s: %j', (_, phrases) => {
    expect(phrases.filter((phrase) => !isAttribution(phrase))).toEqual([]);
  });

  it('has phrases of every language', () => {
    expect(Object.keys(SAYING).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
  });

  it.each([
    'and in the Middle Corridor',
    'und so der Hafen',
    'der Kanal',
    'en el canal',
    'на канале',
  ])('and not in “%s”', (text) => expect(isAttribution(text)).toBe(false));
});

describe('sentences do not end', () => {
  it.each([
    ['en', 'Gov. Smith cited Art. 5 and J.-P. Sartre in the U.S. Senate.'],
    ['de', 'Am 3. Oktober sprach Prof. Dr. Schmidt z. B. über Wilhelm II. und Nr. 5.'],
    ['tr', 'Prof. Dr. Ayşe Demir II. Abdülhamit ve 3. Ordu üzerine konuştu.'],
    ['fr', 'M. Dupont et Mme. Durand citent l’art. 5.'],
    ['es', 'El Sr. García y la Dra. Pérez viven en EE. UU. desde 2020, según la pág. 5.'],
    ['ru', 'Так сказал проф. А. Б. Сеитов на стр. 5, т.е. в г-н. Иванове.'],
    ['az', 'Prof. Ə. Əliyev və akad. Məmmədov danışdı.'],
    ['uz', 'Prof. O‘. Karimov va Sh. Mirziyoyev so‘zladi.'],
    ['uz-Cyrl', 'Проф. Ў. Каримов сўзлади.'],
  ])('after the abbreviations of %s: %s', (tag, text) => {
    expect(splitSentences(text, tag).map((sentence) => sentence.text)).toEqual([text]);
  });

  it('after another language’s abbreviations only', () => {
    expect(splitSentences('He said no. It was art. But why?', 'en')).toHaveLength(3);
    expect(splitSentences('Das war 1990. Danach kam er.', 'de')).toHaveLength(2);
  });

  it('before small letters, whatever ends before them', () => {
    const text = '“Why?” he asked … and left.';
    expect(splitSentences(text).map((sentence) => sentence.text)).toEqual([text]);
  });
});
