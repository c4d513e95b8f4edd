import { describe, expect, it } from 'vitest';
import { exchangeIdError } from '../../src/core/addresses/ids.ts';
import { askHeads, askValues } from '../../tools/import/ask.ts';
import { accountFor } from '../../tools/importer/account.ts';
import {
  boilerplateReason,
  bylineOf,
  creditOf,
  relatedOf,
} from '../../tools/importer/boilerplate-rules.ts';
import { readDate } from '../../tools/importer/dates.ts';
import { labelOf } from '../../tools/importer/label.ts';
import { isTurnWord, turnWords } from '../../tools/importer/label-words.ts';
import { dashOf } from '../../tools/importer/openers.ts';
import { proposeNames } from '../../tools/importer/propose.ts';
import { proposeLanguage } from '../../tools/importer/propose-language.ts';

describe('boilerplate', () => {
  it.each([
    ['+ ↺ − 16 px', 'Control for the size of the text'],
    ['A- A A+', 'Control for the size of the text'],
    ['Share on Facebook', 'Buttons for sharing'],
    ['Paylaş Facebook WhatsApp', 'Buttons for sharing'],
    ['Поделиться: ВКонтакте | Телеграм', 'Buttons for sharing'],
    ['1,204 views', 'Counter'],
    ['👁 5412', 'Counter'],
    ['Просмотров: 12', 'Counter'],
    ['7 min read', 'Reading time'],
    ['Tags: paper, ink', 'Tags of the page'],
    ['#paper #ink', 'Tags of the page'],
    ['Telegram kanalimizga obuna bo‘ling!', 'Call to follow the publisher'],
    ['© 2024 The Paper Harbour', 'Copyright notice'],
    ['Реклама', 'Advertisement'],
    ['Müsahibə', 'Section of the page'],
    ['Partager : Facebook, Twitter', 'Buttons for sharing'],
    ['Lesezeit: 5 Minuten', 'Reading time'],
    ['12 comentarios', 'Counter'],
    ['Okunma: 1204', 'Counter'],
    ['Etiketler: kâğıt', 'Tags of the page'],
    ['Suivez-nous sur Facebook', 'Call to follow the publisher'],
    ['Tüm hakları saklıdır.', 'Copyright notice'],
    ['Anzeige', 'Advertisement'],
  ])('is “%s”', (line, reason) => expect(boilerplateReason(line)).toBe(reason));

  it.each([
    'Share the bread, and print nothing.',
    'I read it on Facebook.',
    'We had 1,204 views, and then none.',
    'Five minutes.',
    '5 minutes',
    'News.Az discussed these questions with a keeper.',
    'Home is where the lamp is.',
    'Follow the river until it ends.',
    'No. 7',
    '1.5–2 times',
  ])('is not “%s”', (line) => expect(boilerplateReason(line)).toBeUndefined());

  it('knows bylines, and who asked', () => {
    expect(bylineOf('By Una Quire')).toEqual({ name: 'Una Quire', asks: false });
    expect(bylineOf('Беседовала Лада Выдумкина')).toEqual({ name: 'Лада Выдумкина', asks: true });
    expect(bylineOf('Müəllif: Aygün Kağız')).toEqual({ name: 'Aygün Kağız', asks: false });
    expect(bylineOf('Von Ada Webstuhl')).toEqual({ name: 'Ada Webstuhl', asks: false });
    expect(bylineOf('Propos recueillis par Ada Brume')).toEqual({ name: 'Ada Brume', asks: true });
    expect(bylineOf('Röportajı yapan: Ada Sis')).toEqual({ name: 'Ada Sis', asks: true });
    expect(bylineOf('By Tuesday.')).toBeUndefined();
    expect(bylineOf('By the river we sat down.')).toBeUndefined();
  });

  it('knows credits and captions', () => {
    expect(creditOf('Source: Azertag')).toEqual({ name: 'Azertag' });
    expect(creditOf('Фото: Чернильный вестник')).toEqual({ name: 'Чернильный вестник' });
    expect(creditOf('© News.Az')).toEqual({ name: 'News.Az' });
    expect(creditOf('Foto: Nebelbote')).toEqual({ name: 'Nebelbote' });
    expect(creditOf('Photo: Ada Loom, weaver of fog, at the market')).toEqual({});
    expect(creditOf('Source of the river: the hills.')).toBeUndefined();
    expect(creditOf('Source: I heard it in the cellar. Who told me?')).toBeUndefined();
  });

  it('knows pointers to other articles', () => {
    expect(relatedOf('Oxuyun: Heç yerə aparmayan on körpü')).toBe('link');
    expect(relatedOf('Читайте также:')).toBe('heading');
    expect(relatedOf('READ ALSO')).toBe('heading');
    expect(relatedOf('Lesen Sie auch: Die Brücke')).toBe('link');
    expect(relatedOf('À lire aussi')).toBe('heading');
    expect(relatedOf('Read more books, I tell them.')).toBeUndefined();
  });
});

describe('a date line', () => {
  it.each([
    ['2 March 2024, 10:30', '2024-03-02'],
    ['Published: March 2, 2024', '2024-03-02'],
    ['28.11.2025 18:40', '2025-11-28'],
    ['28 noyabr 2025, 18:40', '2025-11-28'],
    ['2025-yil 28-noyabr', '2025-11-28'],
    ['2 марта 2024 г.', '2024-03-02'],
    ['Пятница, 28 ноября 2025', '2025-11-28'],
    ['10:30, 28 avqust 2025', '2025-08-28'],
    ['28 сентябрь 2025 йил', '2025-09-28'],
    ['2025-ci il 28 noyabr', '2025-11-28'],
    ['28 HAZİRAN 2025', '2025-06-28'],
    ['Freitag, 28. November 2025, 10:30 Uhr', '2025-11-28'],
    ['Publié le vendredi 28 novembre 2025 à 10h30', '2025-11-28'],
    ['1er mars 2025', '2025-03-01'],
    ['28 de noviembre de 2025', '2025-11-28'],
  ])('is read: %s', (line, date) => expect(readDate(line)).toEqual({ date, rest: '' }));

  it.each(['31.02.2025', '2025', '1.5–2 times', '13/14/2025', '28 lamps 2025', 'Martin 3, 2024'])(
    'is not made of “%s”',
    (line) => expect(readDate(line)).toBeUndefined(),
  );

  it('leaves what follows the day', () => {
    expect(readDate('date 2025-11-28 Photo: Ada Loom')).toEqual({
      date: '2025-11-28',
      rest: 'Photo: Ada Loom',
    });
  });
});

describe('the words for question and answer', () => {
  it.each([
    ['Question', 'Réponse'],
    ['SORU', 'YANIT'],
    ['Frage 1', 'Antwort 1'],
    ['P', 'R'],
  ])('are known: %s, %s', (question, answer) => {
    const meaning = turnWords([question, answer]);
    expect([meaning?.(question), meaning?.(answer)]).toEqual(['question', 'answer']);
  });

  it('are none where only an initial is used', () => {
    expect(turnWords(['Q'])).toBeUndefined();
    expect(isTurnWord('Q') && isTurnWord('Antwort 2') && !isTurnWord('Ada')).toBe(true);
  });
});

describe('what opens a turn', () => {
  it('is a dash before words, not a sign before a figure nor a row of dashes', () => {
    expect(dashOf('– Why?')).toEqual({ mark: '– ', body: 'Why?' });
    expect(dashOf('—Why?')).toEqual({ mark: '—', body: 'Why?' });
    expect(dashOf('– 15 years ago.')?.body).toBe('15 years ago.');
    expect(dashOf('—15 years ago.')?.body).toBe('15 years ago.');
    for (const text of ['-5 degrees', '–1.5', '---', '– ', '1.5–2 times'])
      expect(dashOf(text)).toBeUndefined();
  });

  it('is a name with a colon, not an hour or an address', () => {
    expect(labelOf('**Ada Loom:** Fog.')).toMatchObject({
      mark: '**Ada Loom:** ',
      body: 'Fog.',
      speaker: 'Ada Loom',
    });
    expect(labelOf('Ivo Pen, The Paper Harbour: Why?')).toMatchObject({
      speaker: 'Ivo Pen',
      outlet: 'The Paper Harbour',
      body: 'Why?',
    });
    expect(labelOf('Pen (turning round): Why?')).toMatchObject({
      ...{ speaker: 'Pen', mark: 'Pen ', body: '(turning round): Why?', direction: 15, tail: ':' },
    });
    expect(labelOf('Q: 12 lamps')?.body).toBe('12 lamps');
    for (const text of ['At 10:30 we left', 'https://a.example', 'Remember this: no', 'Noon 12:30'])
      expect(labelOf(text)).toBeUndefined();
  });
});

describe('proposals', () => {
  it('are ids in ASCII from questions in any of our scripts', () => {
    const ids = proposeNames([
      'Özbəkistanda işıq haqqında nə düşünürsünüz?',
      'Как живёт маяк в тумане?',
      'Қишлоқ мактаби ҳақида нима дейсиз?',
      'Dengizda o‘zbek baliqchilari bormi?',
    ]).map(({ id }) => id);
    expect(ids).toEqual([
      'ozbekistanda-isiq',
      'zhivyot-mayak',
      'qishloq-maktabi',
      'dengizda-ozbek-baliqchilari',
    ]);
  });

  it.each([
    ['Exactly. But how will the Middle Corridor change trade?', 'en', 'middle-corridor-change'],
    ['Is the G20 summit useful?', 'en', 'g20-summit'],
    ['Did Covid-19 close the 21 schools?', 'en', 'covid-19-close'],
    ['Herr Vogt, wie geht es dem Fluss?', 'de', 'fluss'],
    ['Ein großer Teil der Brücken ist gesperrt. Wann werden sie geöffnet?', 'de', 'bruecken'],
    ['Justement, quel est l’avenir de l’école ?', 'fr', 'lavenir'],
    ['Exacto. ¿Y qué pasa con los niños?', 'es', 'ninos'],
    ['Sayın Bakan, liman ne zaman açılacak?', 'tr', 'liman'],
    ['Cənab professor, Orta Dəhlizin əhəmiyyəti nədir?', 'az', 'orta-dehlizin-ehemiyyeti'],
    ['Janob vazir, g‘alla hosili kam bo‘ldimi?', 'uz', 'galla-hosili-kam'],
    ['Жаноб вазир, ғалла ҳосили кам бўлдими?', 'uz-Cyrl', 'galla-hosili-kam'],
    ['Скажите, пожалуйста, как изменится торговля?', 'ru', 'torgovlya'],
    ['Ұлттық ғылым академиясы не істейді?', 'kk', 'ulttyq-gylym-akademiyasy'],
    ['Љубе у ћошку?', 'sr', 'ljube'],
    ['რამდენი ხანია?', 'ka', 'ramdeni-khania'],
    ['Γιατί η θάλασσα;', 'el', 'giati'],
    ['漢字？', 'zh', 'question'],
  ])('are made of what is asked: %s', (question, language, id) => {
    const [name] = proposeNames([question], [], language);
    expect(name?.id).toBe(id);
    expect(exchangeIdError(id)).toBeUndefined();
  });

  it('are written with the capital letters of their language', () => {
    const labelOfOne = (question: string, language: string) =>
      proposeNames([question], [], language)[0]?.label;
    expect(labelOfOne('işıq haradadır?', 'az')).toBe('İşıq haradadır');
    expect(labelOfOne('რამდენი ხანია?', 'ka')).toBe('რამდენი ხანია');
  });

  it('write letters as their language does', () => {
    const idOf = (question: string, language: string) =>
      proposeNames([question], [], language)[0]?.id;
    expect(idOf('Жумҳурият халқи ким?', 'uz-Cyrl')).toBe('jumhuriyat-xalqi');
    expect(idOf('Möwen?', 'de')).toBe('moewen');
  });

  it('are unique, well-formed and never reserved, whatever the question', () => {
    const questions = [
      'Location?',
      'location',
      'Source?',
      '🎉?',
      '?',
      '2 + 2?',
      'Why?',
      '漢字？',
      ...Array(40).fill('Trade?'),
    ];
    const ids = proposeNames(questions, ['trade']).map(({ id }) => id);
    expect(new Set([...ids, 'trade']).size).toBe(questions.length + 1);
    expect(ids.filter((id) => exchangeIdError(id))).toEqual([]);
  });

  it('tell the language by its letters', () => {
    expect(proposeLanguage('Qağız mayakın gözətçisi, dənizə baxır')).toBe('az');
    expect(proposeLanguage('Qog‘oz minora qo‘riqchisi')).toBe('uz');
    expect(proposeLanguage('Қоғоз минора қўриқчиси')).toBe('uz-Cyrl');
    expect(proposeLanguage('Смотрительница маяка и тумана')).toBe('ru');
    expect(proposeLanguage('The keeper of the lamp')).toBe('en');
    expect(proposeLanguage('Fener bekçisi için ışık ve sis aynı şey')).toBe('tr');
    expect(proposeLanguage('Der Wärter der Lampe und das Licht')).toBe('de');
    expect(proposeLanguage('Le gardien de la lampe et la lumière')).toBe('fr');
    expect(proposeLanguage('Il guardiano del faro parla della nebbia')).toBeUndefined();
    expect(proposeLanguage('El guardián de la lámpara y la luz')).toBe('es');
  });
});

describe('the questions on the terminal', () => {
  it('accept a proposal with Enter, refuse what the site can’t use, and take “-” for none', async () => {
    const said: string[] = [];
    const typed = [
      'A headline',
      'tomorrow',
      '2024-03-02',
      '',
      'Ada Loom',
      'weaver',
      '-',
      '',
      '',
      '',
      '',
    ];
    const values = await askValues(
      async () => typed.shift() ?? '',
      (line) => said.push(line),
      { 'publisher-url': 'https://a.example/' },
      () => ({ language: 'az', interviewer: 'Una Quire' }),
    );
    expect(values).toEqual({
      title: 'A headline',
      date: '2024-03-02',
      language: 'az',
      interviewee: 'Ada Loom',
      role: 'weaver',
      interviewer: '',
      'publisher-url': 'https://a.example/',
    });
    expect(said.join()).toContain('must be a day of the calendar');
  });

  it('ask again for an id that is taken or reserved, and leave kept ids alone', async () => {
    const said: string[] = [];
    const typed = ['Old lamps', '', '', 'location', 'fog', 'cats'];
    const heads = await askHeads(
      async () => typed.shift() ?? '',
      (line) => said.push(line),
      ['Why?', 'When?', 'Who?'],
      [
        { id: 'lamp', label: 'Lamp', by: 'new' },
        { id: 'fog', label: 'Fog', by: 'question' },
        { id: 'cat', label: 'Cat', by: 'new' },
      ],
    );
    expect(heads.map(({ id, label }) => [id, label])).toEqual([
      ['old-lamps', 'Old lamps'],
      ['fog', 'Fog'],
      ['cats', 'Cat'],
    ]);
    expect(said.join()).toMatch(/location.*can’t be an id.*has the id “fog”/s);
  });
});

describe('the account', () => {
  const position = { line: 1, column: 1 };
  const transcript = (words: string) => ({
    lead: [
      ...[{ id: 'lead-1', number: 1, inlines: [], text: words, position }].map((paragraph) => ({
        ...paragraph,
        ...{ role: 'narration' as const, by: [] },
      })),
    ],
    ...{ exchanges: [], closing: [] },
  });

  const at = (line: number, text: string) => ({ rule: 'account', line, column: 1, text });

  it('names the line and the words that are lost, changed or added', () => {
    const source = 'Photo: x\n\nThe lamp is out.\n';
    const removed = { lines: [{ line: 1, text: 'Photo: x', reason: 'Credit' }], marks: [] };
    expect(accountFor(source, transcript('The lamp  is out.'), removed)).toBeUndefined();
    const nothing = { lines: [], marks: [] };
    expect(accountFor(source, transcript('The lamp out.'), removed)).toMatchObject(at(3, 'is'));
    expect(accountFor(source, transcript('The lamp was out.'), removed)).toMatchObject(at(3, 'is'));
    expect(accountFor(source, transcript('The lamp is not out.'), removed)).toMatchObject(
      at(3, 'not'),
    );
    expect(accountFor(source, transcript('The lamp is out.'), nothing)).toMatchObject(
      at(1, 'Photo: x'),
    );
  });

  it('names a line that was not removed as it is', () => {
    const removed = { lines: [{ line: 1, text: 'Photo: y', reason: 'Credit' }], marks: [] };
    const found = accountFor('Photo: x\n\nThe lamp.\n', transcript('The lamp.'), removed);
    expect(found).toMatchObject(at(1, 'Photo: x'));
  });
});
