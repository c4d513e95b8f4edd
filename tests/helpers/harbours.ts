import type { QuotableInterview } from '../../src/core/model/passages.ts';
import { inventedInterview } from './quotations.ts';

/** Nobody gave them: a question and an answer in each of four languages. */
const HARBOURS = {
  az: {
    name: 'Ləman Quliyeva',
    question: 'Kanal nə vaxt dolacaq?',
    answer:
      'Kanal hələ dolmayıb, çünki yağış gözlədiyimiz qədər olmadı. Bu, bizim günahımız deyil, amma məsuliyyət bizimdir.',
  },
  ru: {
    name: 'Пётр Ветров',
    question: 'Когда откроется шлюз?',
    answer:
      'Шлюз не откроется до весны, потому что лёд ещё не сошёл. Мы ждём двенадцать барж, а не тринадцать.',
  },
  tr: {
    name: 'Ayşe Demir',
    question: 'Köprü ne zaman bitecek?',
    answer:
      'Köprü baharda bitecek, ama yolunu henüz çizmedik. Bu kolay bir iş değil, yine de vazgeçmeyeceğiz.',
  },
  uz: {
    name: 'Dilnoza Karimova',
    question: 'Kema qachon keladi?',
    answer:
      'Kema hali yetib kelmadi, lekin yo‘lda. Bu yil o‘n ikki ming tonna yuk kutyapmiz, bu oson ish emas.',
  },
};

/** Invented interviews in Azerbaijani, Russian, Turkish and Uzbek; each person's id is the language. */
export function harbourInterviews(): QuotableInterview[] {
  return Object.entries(HARBOURS).map(([language, { name, question, answer }]) => {
    const { passages, ...interview } = inventedInterview([], { harbour: [question, answer] });
    return {
      ...interview,
      ...{ slug: `harbour-${language}`, title: name, language, interviewees: name },
      ...{ answering: [language], people: { [language]: name } },
      ...{ publisher: 'Harbour Post', published: 'Harbour Post' },
      passages: passages.map((passage) => ({
        ...passage,
        by: passage.part === 'answer' ? [language] : [],
      })),
    };
  });
}
