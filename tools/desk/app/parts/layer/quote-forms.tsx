import { ofLanguage } from '../of-language.ts';
import { EntryProblems, type FormProps } from './entry-form.tsx';
import { LayerField } from './layer-field.tsx';
import { SourcesFields } from './sources-fields.tsx';

/** A note: what other sources report about some words. */
export function NoteForm({ session, entry, value }: FormProps) {
  const { file, path } = entry;
  const written = String(value.text ?? '').length;
  return (
    <>
      <Quote session={session} words={value.quote} />
      <EntryProblems {...{ session, entry, value }} fields={['text', 'sources', 'id']} />
      <LayerField
        {...{ session, file, path: [...path, 'text'], value: value.text, type: 'long' }}
        label="What other sources report"
        hint={`One or two sentences, without a verdict. ${written} of 400 characters.`}
      />
      <SourcesFields {...{ session, file, path, sources: value.sources }} />
      <LayerField
        {...{ session, file, path: [...path, 'id'], value: value.id }}
        label="Its address on the page"
        hint="Lower-case letters, digits and hyphens. Leave it as it is once it is published."
      />
    </>
  );
}

const ATTRIBUTIONS = {
  official: 'an official position, reported',
  'third-party': 'somebody else, quoted',
};

/** An attribution: whose view a passage gives. */
export function AttributionForm({ session, entry, value }: FormProps) {
  const { file, path } = entry;
  return (
    <>
      <Quote session={session} words={value.signal} />
      <EntryProblems {...{ session, entry, value }} fields={['attribution', 'passage']} />
      <LayerField
        {...{ session, file, path: [...path, 'attribution'], value: value.attribution }}
        label="Whose view these words show"
        choices={ATTRIBUTIONS}
      />
      <LayerField
        {...{ session, file, path: [...path, 'passage'], value: value.passage }}
        {...{ type: 'long', isOptional: true }}
        label="How far it goes"
        hint="Empty: the whole sentence. Otherwise copy the words out of the interview, these among them."
      />
      <p class="soft">
        For the own analysis of whoever answers, remove the attribution: what is not marked is
        theirs.
      </p>
    </>
  );
}

/** A key sentence is its words; there is nothing to fill in. */
export function KeySentenceForm({ session, entry, value }: FormProps) {
  return (
    <>
      <Quote session={session} words={value.quote} />
      <EntryProblems {...{ session, entry, value }} fields={[]} />
      <p class="soft">
        To take another one, select words in that sentence, and choose “key sentence” again.
      </p>
    </>
  );
}

function Quote({ session, words }: Pick<FormProps, 'session'> & { words: unknown }) {
  return (
    <blockquote {...ofLanguage(session.view.value?.language)}>{String(words ?? '')}</blockquote>
  );
}
