import type { Signal } from '@preact/signals';
import { Component } from 'preact';
import { keyOf, type LayerMark, type PassageView } from '../../layer/layer-view.ts';
import type { LayerSession, Selected } from '../../state/layer-session.ts';
import { WordsBox } from './words-box.tsx';

interface Props {
  session: LayerSession;
  /** Id of the exchange. */
  at: string;
  passage: PassageView;
  marks: readonly LayerMark[];
  /** Key of the entry that is open. */
  open: string | undefined;
  /** The words of it that are selected. */
  chosen: Selected | undefined;
  /** The passage whose words are buttons. */
  choosing: Signal<string | undefined>;
}

/** A passage with its marks, and the way to its words for whoever has no mouse. */
export class PassageRow extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    // Each reading makes new objects of the same words.
    return JSON.stringify(shown(next)) !== JSON.stringify(shown(this.props));
  }

  override render({ session, at, passage, marks, open, chosen, choosing }: Props) {
    const { id, part, by, text } = passage;
    return (
      <div class={`passage ${part}`}>
        {by && <p class="who">{by}</p>}
        <p data-passage={id} data-at={at}>
          <Marked text={text} marks={marks} open={open} chosen={chosen} />
        </p>
        <WordsBox session={session} at={at} passage={passage} choosing={choosing} />
      </div>
    );
  }
}

function shown({ passage, marks, open, chosen }: Props) {
  const isOpen = marks.some((mark) => keyOf(mark) === open);
  return [passage, marks, isOpen && open, chosen];
}

/** A text whose marked pieces are elements; the text itself stays as it is. */
function Marked({
  text,
  marks,
  open,
  chosen,
}: Pick<Props, 'marks' | 'open' | 'chosen'> & { text: string }) {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...marks, ...(chosen ? [chosen] : [])]) edges.add(start).add(end);
  const cuts = [...edges].sort((a, b) => a - b);
  return (
    <>
      {cuts.slice(0, -1).map((start, index) => {
        const end = cuts[index + 1] ?? text.length;
        const covers = (one: { start: number; end: number }) =>
          one.start <= start && end <= one.end;
        const around = marks.filter(covers);
        const isChosen = chosen !== undefined && covers(chosen);
        const words = text.slice(start, end);
        if (around.length === 0 && !isChosen) return words;
        // The shortest is what a click on these words is about.
        const [first] = around.toSorted((a, b) => a.end - a.start - (b.end - b.start));
        const isOpen = around.some((mark) => keyOf(mark) === open);
        const classes = [
          ...around.map(({ kind }) => kind),
          ...(isOpen ? ['open'] : []),
          ...(isChosen ? ['chosen'] : []),
        ];
        return (
          <mark key={start} class={classes.join(' ')} data-entry={first && keyOf(first)}>
            {words}
          </mark>
        );
      })}
    </>
  );
}
