import { namePath } from '../../../../../src/core/addresses/permalinks.ts';
import { NAME_KINDS } from '../../../../../src/core/model/layer.ts';
import { nameIdOf } from '../../layer/layer-work.ts';
import { setList } from '../../layer/notes-text.ts';
import { selectedIn } from '../../state/layer-commands.ts';
import { EntryProblems, type FormProps } from './entry-form.tsx';
import { LayerField } from './layer-field.tsx';
import { SourcesFields } from './sources-fields.tsx';

const KINDS = Object.fromEntries(NAME_KINDS.map((kind) => [kind, kind]));
const FIELDS = [
  'name',
  'kind',
  'aliases',
  'note',
  'definition',
  'sources',
  'index',
  'see',
  'includes',
];

/** A name of the index, which all interviews share. */
export function NameForm({ session, entry, value }: FormProps) {
  const { file } = entry;
  const field = (name: string) => ({ session, file, path: [name], value: value[name] });
  return (
    <>
      <p class="address">{namePath(nameIdOf(file) ?? '')}</p>
      <EntryProblems {...{ session, entry, value }} fields={FIELDS} />
      <LayerField {...field('name')} label="Name" hint="As it is best known in English." />
      <LayerField {...field('kind')} label="What it is the name of" choices={KINDS} />
      <LayerField
        {...field('aliases')}
        type="lines"
        label="Other forms and spellings"
        hint="One a line, to the letter: all that occur, and what readers may search for."
      />
      <OtherForm {...{ session, entry, value }} />
      <LayerField
        {...field('note')}
        label="In a few words"
        hint={`Opens beside the text. ${String(value.note ?? '').length} of 90 characters.`}
      />
      <LayerField
        {...field('definition')}
        type="long"
        label="In one or two sentences"
        hint="On the page of the name."
      />
      <SourcesFields {...{ session, file, path: [], sources: value.sources }} />
      <details>
        <summary>More</summary>
        <LayerField
          {...field('index')}
          isOptional
          label="In an index"
          hint="Where that is not the name: “Aliyev, Ilham”."
        />
        <LayerField {...field('see')} type="words" label="Related names" hint={ADDRESSES} />
        <LayerField
          {...field('includes')}
          type="words"
          label="Names within this one"
          hint={`As “Central Asia” is within the name of a meeting. ${ADDRESSES}`}
        />
      </details>
    </>
  );
}

const ADDRESSES = 'The last parts of their addresses, with commas: uzbekistan, un.';

/** Words that are selected while the form is open may be another form of the name. */
function OtherForm({ session, entry: { file }, value }: FormProps) {
  const words = selectedIn(session);
  const form = words?.text.slice(words.start, words.end) ?? '';
  const forms = Array.isArray(value.aliases) ? value.aliases.map(String) : [];
  if (!form || form.length > 100 || [value.name, ...forms].includes(form)) return null;
  return (
    <p class="row">
      <button
        type="button"
        onClick={() =>
          session.edit(
            { [file]: setList(session.text(file), ['aliases'], [...forms, form]) },
            `“${form}” is another form.`,
          )
        }
      >
        Add “{form}”
      </button>
    </p>
  );
}
