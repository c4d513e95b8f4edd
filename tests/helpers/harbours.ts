import type { QuotableInterview } from '../../src/core/model/passages.ts';
import { inventedInterview } from './quotations.ts';

/** Nobody gave them: a question and an answer in each of eight languages. */
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
  'uz-Cyrl': {
    name: 'Баҳодир Раҳимов',
    question: 'Кўприк қачон битади?',
    answer:
      'Кўприк баҳорда битмайди, чунки тош ҳали етиб келмади. Биз ўн беш ишчи кутяпмиз, бу осон иш эмас.',
  },
  de: {
    name: 'Hanna Brandt',
    question: 'Wann wird der Kanal fertig?',
    answer:
      'Der Kanal wird nicht vor dem Herbst fertig, denn das Wasser fehlt noch immer. Wir haben keine Eile, aber wir geben nicht auf.',
  },
  es: {
    name: 'Lucía Moreno',
    question: '¿Cuándo abrirá el puerto?',
    answer:
      'El puerto no abrirá antes de mayo, porque la grúa todavía está rota. Esperamos catorce barcos, y ninguno de ellos lleva carbón.',
  },
  fr: {
    name: 'Jeanne Morel',
    question: 'Quand le pont sera-t-il prêt ?',
    answer:
      'Le pont ne sera pas prêt avant l’été, car les pierres manquent encore. Nous n’avons jamais promis autre chose, et personne ne l’a demandé.',
  },
};

/** An invented interview in each language but English; each person’s id is the language. */
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
