import { useSignal } from '@preact/signals';
import { Component } from 'preact';
import type {
  DraftExchange,
  DraftParagraph,
  DraftPerson,
  DraftTurn,
} from '../../../importer/draft.ts';
import type { Session } from '../state/session.ts';
import { IN_ENGLISH, ofLanguage } from './of-language.ts';
import { type Width, Widths } from './widths.tsx';

/** The interview as readers will see it, as far as it is. */
export function Preview({ session }: { session: Session }) {
  const width = useSignal<Width>('phone');
  const view = session.view.value;
  if (!view) return null;
  const { draft, people, known } = view;
  const { exchanges, lead, closing } = draft;
  const name = (id: string | undefined) => nameOf(people, id, known.interviewee);
  const who = JSON.stringify(people.map(({ id, part }) => [id, part, name(id)]));
  return (
    <aside
      class={`preview ${width.value}`}
      aria-label="Preview"
      {...ofLanguage(known.language ?? view.suggested.language)}
    >
      <p class="widths" {...IN_ENGLISH}>
        <b>Preview</b>
        <Widths width={width} />
      </p>
      <h2 class="headline">
        {known.title ?? (
          <span class="missing" {...IN_ENGLISH}>
            The headline is missing
          </span>
        )}
      </h2>
      <Byline people={people} known={known} />
      {lead.map((paragraph) => (
        <p key={paragraph.lines[0]} class="lead">
          {paragraph.text}
        </p>
      ))}
      {grouped(exchanges).map((group, at) => (
        <Group
          key={keyOf(group[0])}
          exchanges={group}
          first={at * GROUP + 1}
          {...{ people, name, who }}
        />
      ))}
      {closing.map((paragraph) => (
        <p key={paragraph.lines[0]} class="narration">
          {paragraph.text}
        </p>
      ))}
    </aside>
  );
}

/** So many exchanges are left to the browser together until they come into view. */
const GROUP = 25;

function grouped(exchanges: readonly DraftExchange[]): DraftExchange[][] {
  return Array.from({ length: Math.ceil(exchanges.length / GROUP) }, (_, index) =>
    exchanges.slice(index * GROUP, (index + 1) * GROUP),
  );
}

function keyOf(exchange: DraftExchange | undefined): number | undefined {
  return (exchange?.question ?? exchange?.turns[0])?.paragraphs[0]?.lines[0];
}

function nameOf(people: readonly DraftPerson[], id: string | undefined, interviewee?: string) {
  if (id === undefined) return undefined;
  const person = people.find((one) => one.id === id);
  const name = person?.name ?? (person?.part === 'interviewee' ? interviewee : undefined);
  return [name, person?.outlet].filter(Boolean).join(', ') || undefined;
}

function Byline({
  people,
  known,
}: {
  people: readonly DraftPerson[];
  known: Record<string, string>;
}) {
  const answering = people.filter(({ part }) => part === 'interviewee');
  const asking = people.filter(({ part }) => part === 'interviewer' || part === 'moderator');
  const names = answering.map(({ name }) => name ?? known.interviewee).filter(Boolean);
  const asked = asking.map(({ name, outlet }) => (outlet ? `${name} (${outlet})` : name));
  return (
    <p class="byline">
      <b>
        {names.length > 0 ? [known.honorific, names.join(', ')].filter(Boolean).join(' ') : '–'}
      </b>
      {asked.length > 0 && <span {...IN_ENGLISH}>asked by {asked.join(', ')}</span>}
      {known.interviewer && asked.length === 0 && (
        <span {...IN_ENGLISH}>asked by {known.interviewer}</span>
      )}
    </p>
  );
}

interface GroupProps extends Omit<ExchangeProps, 'exchange' | 'number'> {
  exchanges: readonly DraftExchange[];
  /** The number of the first. */
  first: number;
}

/** Some neighbouring exchanges: only where one of them has changed are they looked at. */
class Group extends Component<GroupProps> {
  override shouldComponentUpdate({ exchanges, first, who }: GroupProps): boolean {
    const { props } = this;
    const isSame =
      exchanges.length === props.exchanges.length &&
      exchanges.every((exchange, index) => exchange === props.exchanges[index]);
    return !isSame || first !== props.first || who !== props.who;
  }

  override render({ exchanges, first, ...rest }: GroupProps) {
    return (
      <div class="group">
        {exchanges.map((exchange, index) => (
          <Exchange key={keyOf(exchange)} exchange={exchange} number={first + index} {...rest} />
        ))}
      </div>
    );
  }
}

interface ExchangeProps {
  exchange: DraftExchange;
  number: number;
  people: readonly DraftPerson[];
  name: (id: string | undefined) => string | undefined;
  /** What people are called, and their parts: another text where any of it has changed. */
  who: string;
}

/** A question and what answers it; who speaks is named where there are several. */
class Exchange extends Component<ExchangeProps> {
  override shouldComponentUpdate({ exchange, number, who }: ExchangeProps): boolean {
    const { props } = this;
    const isSame = exchange === props.exchange && number === props.number;
    return !isSame || who !== props.who;
  }

  override render({ exchange: { before, question, turns }, number, people, name }: ExchangeProps) {
    const sole = people.filter(({ part }) => part === 'interviewee').length === 1;
    const needsName = ({ by }: DraftTurn) =>
      !(sole && people.find(({ id }) => id === by)?.part === 'interviewee');
    return (
      <section class="exchange">
        {before.map((paragraph) => (
          <Paragraph key={paragraph.lines[0]} paragraph={paragraph} />
        ))}
        <p class="number" aria-hidden="true">
          {number}
        </p>
        {question && (
          <div class="question">
            {question.paragraphs.map(({ lines, text }) => (
              <h3 key={lines[0]}>{text}</h3>
            ))}
            {name(question.by) && <p class="who">{name(question.by)}</p>}
          </div>
        )}
        {turns.map((turn) => (
          <div key={turn.paragraphs[0]?.lines[0]} class="turn">
            {needsName(turn) && <p class="who">{name(turn.by) ?? 'not named'}</p>}
            {turn.paragraphs.map((paragraph) => (
              <Paragraph key={paragraph.lines[0]} paragraph={paragraph} />
            ))}
          </div>
        ))}
      </section>
    );
  }
}

function Paragraph({
  paragraph: { role, text, isQuote, isItem, remarks = [] },
}: {
  paragraph: DraftParagraph;
}) {
  const classes = [role, isQuote && 'quotation', isItem && 'item'].filter(Boolean).join(' ');
  let at = 0;
  const pieces = remarks.flatMap(({ start, end }) => {
    const piece = [text.slice(at, start), <i key={start}>{text.slice(start, end)}</i>];
    at = end;
    return piece;
  });
  return (
    <p class={classes}>
      {pieces}
      {text.slice(at)}
    </p>
  );
}
