import type { Signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LineView } from '../reading/article-view.ts';
import { joinPieces, splitAt } from '../state/commands.ts';
import type { Session } from '../state/session.ts';

interface Props {
  line: LineView;
  session: Session;
  splitting: Signal<string | undefined>;
}

/** The words of a line as buttons: a new paragraph begins at the one that is chosen. */
export function SplitBox({ line, session, splitting }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const words = [...line.text.matchAll(/\S+/g)].filter(({ index }) => index > line.struck.start);
  useLayoutEffect(() => box.current?.querySelector('button')?.focus(), []);
  const go = (by: number) => {
    const buttons = [...(box.current?.querySelectorAll<HTMLElement>('.word') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    buttons[at + by]?.focus();
  };
  const isPiece = session.view.value?.lines.some(
    (other) => other.line === line.line && other.ref !== line.ref,
  );
  const done = () => {
    splitting.value = undefined;
    box.current?.closest('tr')?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go from button to button in it
    <div
      ref={box}
      class="split"
      onKeyDown={(event) => {
        if (event.key === 'ArrowRight') go(1);
        else if (event.key === 'ArrowLeft') go(-1);
        else if (event.key === 'Escape') done();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p>Where does the new paragraph begin? Choose its first word.</p>
      <p>
        {words.map(({ 0: word, index }) => (
          <button
            key={index}
            type="button"
            class="word"
            onClick={() => {
              splitAt(index, session, line);
              done();
            }}
          >
            {word}
          </button>
        ))}
      </p>
      <p>
        {isPiece && (
          <button
            type="button"
            onClick={() => {
              joinPieces(session, line);
              done();
            }}
          >
            Make it one line again
          </button>
        )}{' '}
        <button type="button" onClick={done}>
          Leave it as it is
        </button>
      </p>
    </div>
  );
}
