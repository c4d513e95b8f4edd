import { sentenceAround } from '../../../../src/checks/key-sentences.ts';
import type { Name } from '../../../../src/core/model/layer.ts';
import { nameFinder } from '../../../../src/core/model/mentions.ts';
import { type Section, sectionsOf } from '../../../../src/core/model/passages.ts';
import type { Person } from '../../../../src/core/model/people.ts';
import { findSpans, paragraphsAt } from '../../../../src/core/model/spans.ts';
import { frontmatterOf } from '../../../../src/core/read/frontmatter.ts';
import type { Finding } from '../../../../src/core/read/problem.ts';
import { readTranscript } from '../../../../src/core/read/read-transcript.ts';
import { interviewSchema } from '../../../../src/schemas/interview.ts';
import { readYaml } from '../../../../src/schemas/read-yaml.ts';
import type { Outcome } from '../../../importer/draft.ts';
import { type CheckedInterview, layerProblems, namesIn } from './layer-problems.ts';
import type { LayerMark, LayerTexts, LayerView, PassageView, SectionView } from './layer-view.ts';
import { namePathOf } from './layer-work.ts';
import { type Entry, entriesIn } from './notes-text.ts';

/** Reads an interview with its layer, and checks the layer. */
export function readLayer(layer: LayerTexts): Outcome<LayerView> {
  const mdx = layer.texts['interview.mdx'] ?? '';
  const head = readYaml(frontmatterOf(mdx).yaml ?? '', interviewSchema, 'frontmatter');
  if (!head.data) return { findings: head.findings.length > 0 ? head.findings : [NO_INTERVIEW] };
  const { title, language, people, publisher } = head.data;
  const { transcript, findings } = readTranscript(mdx, people);
  if (findings.length > 0) return { findings };
  const interview: CheckedInterview = { transcript, people, language };
  const sections = sectionsOf(transcript).map((section) => sectionView(section, people));
  return {
    value: {
      ...{ title, language, people, publisher, sections },
      marks: marksOf(layer, interview, sections),
      problems: layerProblems(layer, interview),
    },
  };
}

const NO_INTERVIEW: Finding = {
  ...{ rule: 'no-interview', line: 1, column: 1, text: '' },
  message: 'There is no interview in this folder yet.',
  suggestion: 'Finish its steps first.',
};

function sectionView({ exchange, passages }: Section, people: readonly Person[]): SectionView {
  const at = exchange?.id ?? passages[0]?.at ?? '';
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? id;
  const isSole = people.filter(({ part }) => part === 'interviewee').length === 1;
  let before = '';
  return {
    at,
    label: exchange?.label ?? '',
    passages: passages.map(({ id, part, by, text }): PassageView => {
      const said = by.map(nameOf).join(', ');
      const isPlain =
        isSole && by.every((one) => people.find(({ id }) => id === one)?.part === 'interviewee');
      const who = isPlain || said === before ? '' : said;
      before = said;
      const isQuotable = part !== 'question' && part !== 'heading' && at !== 'narration';
      return { id, part, by: who, text, isQuotable };
    }),
  };
}

/** All words that entries are about, and the names that occur. */
function marksOf(
  { texts }: LayerTexts,
  interview: CheckedInterview,
  sections: readonly SectionView[],
): LayerMark[] {
  const yaml = texts['notes.yaml'] ?? '';
  const quoted = (list: string, kind: LayerMark['kind'], field: 'quote' | 'signal' = 'quote') =>
    entriesIn(yaml, list).flatMap((entry, index) => {
      const place = placeOf(entry, field, interview);
      return place ? [{ kind, file: 'notes.yaml', path: [list, index], ...place }] : [];
    });
  return [
    ...quoted('keySentences', 'key'),
    ...quoted('attributions', 'attribution', 'signal'),
    ...quoted('notes', 'note'),
    ...nameMarks(
      namesIn(texts).map(({ data }) => data),
      sections,
    ),
  ];
}

/** Where the words of an entry are: of an attribution its passage, or the sentence with its signal. */
function placeOf(entry: Entry, field: string, { transcript, language }: CheckedInterview) {
  const { at, occurrence = 1, passage } = entry;
  const quote = entry[field];
  if (typeof at !== 'string' || typeof quote !== 'string' || quote === '') return undefined;
  const paragraphs = paragraphsAt(transcript, at) ?? [];
  const span = findSpans(paragraphs, at, quote)[Number(occurrence) - 1];
  if (!span) return undefined;
  const whole =
    field !== 'signal'
      ? span
      : typeof passage === 'string'
        ? findSpans(paragraphs, at, passage).find(({ paragraph }) => paragraph === span.paragraph)
        : sentenceAround(span, transcript, language);
  const { start, end } = whole ?? span;
  return { passage: span.paragraph, start, end };
}

function nameMarks(names: readonly Name[], sections: readonly SectionView[]): LayerMark[] {
  const find = nameFinder(names);
  return sections.flatMap(({ passages }) =>
    passages.flatMap(({ id, text }) =>
      find(text)
        .filter(({ isPart }) => !isPart)
        .map(({ name, start, end }) => ({
          ...({ kind: 'name', file: namePathOf(name.id), path: [] } as const),
          ...{ passage: id, start, end },
        })),
    ),
  );
}
