import type { FieldPath } from '../../../../../src/core/read/problem.ts';
import { type Entry, NO_SOURCE } from '../../layer/notes-text.ts';
import { addTo, removeFrom } from '../../layer/yaml-text.ts';
import type { LayerSession } from '../../state/layer-session.ts';
import { LayerField } from './layer-field.tsx';

interface Props {
  session: LayerSession;
  file: string;
  /** Of the entry that has the sources. */
  path: FieldPath;
  sources: unknown;
}

/** What an entry rests on: at least one publication. */
export function SourcesFields({ session, file, path, sources }: Props) {
  const list = Array.isArray(sources) ? (sources as Entry[]) : [];
  const own = [...path, 'sources'];
  return (
    <>
      {list.map((source, index) => (
        <fieldset key={index} class="person-fields">
          <legend>{list.length > 1 ? `Source ${index + 1}` : 'Source'}</legend>
          <SourceFields session={session} file={file} path={[...own, index]} source={source} />
          {list.length > 1 && (
            <button
              type="button"
              class="link"
              onClick={() =>
                session.edit(
                  { [file]: removeFrom(session.text(file), [...own, index]) },
                  `Source ${index + 1} was removed.`,
                )
              }
            >
              Remove source {index + 1}
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        onClick={() =>
          session.edit({ [file]: addTo(session.text(file), own, NO_SOURCE) }, 'One more source.')
        }
      >
        Add a source
      </button>
    </>
  );
}

/** One publication. */
export function SourceFields({
  session,
  file,
  path,
  source,
}: Omit<Props, 'sources'> & { source: Entry }) {
  const field = (name: string) => ({
    ...{ session, file, path: [...path, name], value: source[name] },
  });
  return (
    <>
      <LayerField {...field('publisher')} label="Publisher" />
      <LayerField {...field('title')} label="Title" hint="What it is about, where it has none." />
      <LayerField {...field('url')} label="Address" />
      <LayerField
        {...field('date')}
        label="Date"
        hint="2025-11-28, or 2025-11, or 2025; “undated” where it says none."
      />
    </>
  );
}
