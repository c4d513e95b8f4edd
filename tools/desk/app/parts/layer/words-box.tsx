import { type Signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PassageView } from '../../layer/layer-view.ts';
import type { LayerSession } from '../../state/layer-session.ts';
import { wordsIn } from '../../state/word-selection.ts';
import { IN_ENGLISH } from '../of-language.ts';

interface Props {
  session: LayerSession;
  at: string;
  passage: PassageView;
  choosing: Signal<string | undefined>;
}

/** Selecting words without a mouse: each word is a button; the first and the last are chosen. */
export function WordsBox(props: Props) {
  const { passage, choosing } = props;
  const key = `${passage.part} ${passage.id}`;
  const isOpen = choosing.value === key;
  return (
    <>
      <button
        type="button"
        class="choose"
        {...IN_ENGLISH}
        aria-expanded={isOpen}
        aria-label={`Choose words of ${passage.part} ${passage.id}`}
        onClick={() => {
          choosing.value = isOpen ? undefined : key;
        }}
      >
        words
      </button>
      {isOpen && <Words {...props} />}
    </>
  );
}

function Words({ session, at, passage, choosing }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const first = useSignal<number | undefined>(undefined);
  const { language = 'en' } = session.view.value ?? {};
  const words = wordsIn(passage.text, language);
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('.word')?.focus(), []);
  const go = (by: number) => {
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('.word') ?? [])];
    buttons[buttons.findIndex((button) => button.matches(':focus')) + by]?.focus();
  };
  const choose = (index: number) => {
    if (first.value === undefined) {
      first.value = index;
      return;
    }
    const [from, to] = [Math.min(first.value, index), Math.max(first.value, index)];
    const [start, end] = [words[from]?.start ?? 0, words[to]?.end ?? 0];
    session.selected.value = { at, passage: passage.id, start, end };
    session.said.value = `Selected: ${passage.text.slice(start, end)}`;
    choosing.value = undefined;
    document.querySelector<HTMLElement>('.foot .keys button:enabled')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from button to button in it
    <div
      ref={box}
      class="split"
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') go(1);
        else if (event.key === 'ArrowLeft') go(-1);
        else if (event.key === 'Escape') choosing.value = undefined;
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p {...IN_ENGLISH}>
        {first.value === undefined ? 'Choose the first word …' : '… and the last word.'}
      </p>
      <p>
        {words.map(({ start, end }, index) => (
          <button
            key={start}
            type="button"
            class="word"
            aria-pressed={first.value === index}
            onClick={() => choose(index)}
          >
            {passage.text.slice(start, end)}
          </button>
        ))}
      </p>
    </div>
  );
}
