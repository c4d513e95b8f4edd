import type { EntryPlace } from '../../layer/layer-view.ts';
import { type Entry, entriesIn } from '../../layer/notes-text.ts';
import { takeBack } from '../../state/layer-commands.ts';
import type { LayerSession } from '../../state/layer-session.ts';
import { EntryProblems, type FormProps } from './entry-form.tsx';
import { LayerField } from './layer-field.tsx';
import { SourceFields } from './sources-fields.tsx';
import { WordDifferences } from './word-differences.tsx';

/** A correction: both wordings are there already; what, why and the source are asked. */
export function CorrectionForm({ session, entry, value }: FormProps) {
  const { file, path } = entry;
  const field = (name: string) => ({ session, file, path: [...path, name], value: value[name] });
  return (
    <>
      <WordDifferences
        was={String(value.was ?? '')}
        now={String(value.now ?? '')}
        lang={session.view.value?.language}
      />
      <EntryProblems {...{ session, entry, value }} fields={['what', 'why', 'source']} />
      <LayerField {...field('what')} label="What was corrected" hint="“A year was corrected.”" />
      <LayerField
        {...field('why')}
        label="Why"
        hint="“The publisher corrected its article on 2 March 2026.”"
      />
      {value.source !== undefined && (
        <fieldset class="person-fields">
          <legend>Where the correction can be seen</legend>
          <SourceFields
            {...{ session, file, path: [...path, 'source'], source: (value.source ?? {}) as Entry }}
          />
        </fieldset>
      )}
      {!isSaved(session, entry) && (
        <p class="row">
          <button type="button" onClick={() => void takeBack(session, entry)}>
            Take this correction back
          </button>
        </p>
      )}
    </>
  );
}

/** Whether readers may have seen it: what is published stays in the list. */
function isSaved(session: LayerSession, entry: EntryPlace): boolean {
  const saved = entriesIn(session.base.value[entry.file]?.text ?? null);
  return Number(entry.path[0]) < saved.length;
}
