import { useSignal } from '@preact/signals';
import type { NewWording } from '../../layer/correct.ts';
import type { Desk } from '../../state/desk.ts';
import { takeCorrection } from '../../state/layer-commands.ts';
import type { LayerSession } from '../../state/layer-session.ts';
import { WordDifferences } from './word-differences.tsx';

/** What the publisher has corrected is found in its article: nobody types a wording. */
export function FindCorrections({ desk, session }: { desk: Desk; session: LayerSession }) {
  const pasted = useSignal('');
  const found = useSignal<readonly NewWording[]>([]);
  const trouble = useSignal('');
  const find = async () => {
    const { value, findings } = await session.findCorrections(pasted.value);
    found.value = value ?? [];
    trouble.value = findings?.map(inOneLine).join(' ') ?? '';
  };
  const take = async (wording: NewWording) => {
    const { today = '' } = desk.settings.value ?? {};
    trouble.value = (await takeCorrection(session, wording, today)) ?? '';
  };
  return (
    <>
      <div class="field">
        <label for="corrected">The corrected article</label>
        <p class="hint" id="corrected-hint">
          Only where its publisher has corrected it: paste the article as it is now, or only the
          paragraph. What has changed is found and shown.
        </p>
        <textarea
          id="corrected"
          rows={3}
          aria-describedby="corrected-hint"
          value={pasted.value}
          onInput={({ currentTarget }) => {
            pasted.value = currentTarget.value;
          }}
        />
        <button type="button" disabled={!pasted.value.trim()} onClick={() => void find()}>
          Find what has changed
        </button>
      </div>
      {trouble.value && (
        <p class="trouble" role="alert">
          {trouble.value}
        </p>
      )}
      {found.value.map((wording) => (
        <div key={wording.at}>
          <WordDifferences {...wording} lang={session.view.value?.language} />
          <button type="button" onClick={() => void take(wording)}>
            Correct this paragraph
          </button>
        </div>
      ))}
    </>
  );
}

function inOneLine({ message, suggestion }: { message: string; suggestion: string }): string {
  return `${message} ${suggestion}`;
}
