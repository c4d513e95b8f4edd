import { useSignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import {
  type EntryPlace,
  keyOf,
  type LayerMark,
  type LayerView,
  type SectionView,
} from '../../layer/layer-view.ts';
import type { LayerSession } from '../../state/layer-session.ts';
import { selectionWithin, wholeWords } from '../../state/word-selection.ts';
import { ofLanguage } from '../of-language.ts';
import { PassageRow } from './passage-row.tsx';

/** The words of the interview, with what is written about them marked. */
export function Transcript({ session, view }: { session: LayerSession; view: LayerView }) {
  const choosing = useSignal<string | undefined>(undefined);
  useSelectedWords(session, view);
  const box = useOpenEntryInSight(session);
  const marks = Map.groupBy(view.marks, ({ passage }) => passage);
  const open = session.open.value;
  return (
    <div
      ref={box}
      class="transcript"
      {...ofLanguage(view.language)}
      {...openingByMark(session, view)}
    >
      {view.sections.map((section) => (
        <section key={`${section.at} ${section.passages[0]?.id}`} aria-label={titleOf(section)}>
          {section.passages.map((passage) => (
            <PassageRow
              key={`${passage.part} ${passage.id}`}
              session={session}
              at={section.at}
              passage={passage}
              marks={marks.get(passage.id) ?? []}
              open={open && keyOf(open)}
              chosen={
                session.selected.value?.passage === passage.id ? session.selected.value : undefined
              }
              choosing={choosing}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

function titleOf({ label, at }: SectionView): string {
  return label || (at === 'lead' ? 'Introduction' : 'Narration');
}

/** What a mouse or a finger selects in a passage is what the commands are about. */
function useSelectedWords(session: LayerSession, { language }: LayerView): void {
  useEffect(() => {
    const listen = () => {
      const found = selectionWithin('[data-passage]');
      if (!found) return;
      const { passage = '', at = '' } = found.element.dataset;
      const words = wholeWords(found.element.textContent ?? '', found, language);
      if (words) session.selected.value = { at, passage, ...words };
    };
    document.addEventListener('selectionchange', listen);
    return () => document.removeEventListener('selectionchange', listen);
  }, [session, language]);
}

/** The words of the entry that is open are shown. */
function useOpenEntryInSight(session: LayerSession) {
  const box = useRef<HTMLDivElement>(null);
  const open = session.open.value;
  useLayoutEffect(() => {
    const isBeside = matchMedia('(width >= 60rem)').matches;
    if (open && isBeside)
      box.current?.querySelector('mark.open')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return box;
}

/** A click on marked words opens what is written about them; by keyboard the list does the same. */
function openingByMark(session: LayerSession, { marks }: LayerView) {
  return {
    onClick: ({ target }: MouseEvent) => {
      const { entry } = (target as HTMLElement).closest<HTMLElement>('mark')?.dataset ?? {};
      const mark = marks.find((one) => keyOf(one) === entry);
      if (mark && getSelection()?.isCollapsed !== false) session.open.value = placeOf(mark);
    },
  };
}

function placeOf({ kind, file, path }: LayerMark): EntryPlace {
  return { kind, file, path };
}
