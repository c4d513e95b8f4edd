import { idFrom } from '../../../../src/core/addresses/ids.ts';
import { exchangePath, interviewPath } from '../../../../src/core/addresses/permalinks.ts';
import { Field } from '../parts/field.tsx';
import { Footer, UndoButtons } from '../parts/footer.tsx';
import { NextField } from '../parts/next-field.tsx';
import { ofLanguage } from '../parts/of-language.ts';
import type { HeadView } from '../reading/article-view.ts';
import { type Desk, goTo, type Place } from '../state/desk.ts';
import type { Session } from '../state/session.ts';
import { problemOf, setHead } from '../state/values.ts';

/** What the interview and each of its answers are called, and the addresses that follow from it. */
export function AddressesStep({ desk, place }: { desk: Desk; place: Place }) {
  const { session } = place;
  const { heads = [] } = session.view.value ?? {};
  const site = desk.settings.value?.site.address ?? '';
  const problems = session.written.value?.problems.filter(({ step }) => step === 'addresses') ?? [];
  return (
    <>
      <div class="page form">
        <h1>Addresses</h1>
        <p>
          Each answer gets a page of its own. Its address is a promise: once published, it stays.
          The labels are what a list of contents shows. Topics may stay empty; separate several with
          commas.
        </p>
        <Slug session={session} site={site} />
        <ol class="heads">
          {heads.map((head) => (
            <Head key={head.ref} session={session} head={head} site={site} />
          ))}
        </ol>
      </div>
      <Footer place={place}>
        <UndoButtons place={place} />
        <NextField problems={problems} />
        <button
          type="button"
          class={problems.length > 0 ? '' : 'main'}
          onClick={() => goTo(session.id, 'publish')}
        >
          Next: publish
        </button>
      </Footer>
    </>
  );
}

function Slug({ session, site }: { session: Session; site: string }) {
  const { slug } = session.work.value;
  const { known = {}, people = [] } = session.view.value ?? {};
  const name = people.find(({ part }) => part === 'interviewee')?.name ?? known.interviewee ?? '';
  const words = idFrom(name, known.language).split('-').at(-1);
  const year = known.date?.slice(0, 'yyyy'.length);
  const suggestion = words && year ? `${words}-${year}` : undefined;
  if (session.folder.value)
    return (
      <p>
        This interview: <span class="address">{site + interviewPath(slug)}</span>
      </p>
    );
  return (
    <>
      <Field
        id="slug"
        label="Name of the interview in addresses"
        hint="Lower-case letters, digits and hyphens: usually a family name and a year."
        value={slug || undefined}
        suggestion={suggestion}
        problem={problemOf(session, 'slug')}
        onValue={(value = '') => session.change({ slug: value.trim() }, '', 'slug')}
      />
      <p class="address">{site + interviewPath(slug || '…')}</p>
    </>
  );
}

function Head({ session, head, site }: { session: Session; head: HeadView; site: string }) {
  const { ref, title, id, label, topics = [] } = head;
  const { slug, heads } = session.work.value;
  const { language } = session.view.value?.known ?? {};
  return (
    <li>
      <p class="asked" {...ofLanguage(language)}>
        {title}
      </p>
      <div class="three">
        <Field
          id={`label-${ref}`}
          label="Label"
          value={label}
          lang={language}
          problem={problemOf(session, `label-${ref}`)}
          onValue={(value = '') => setHead(session, ref, { label: value })}
        />
        <Field
          id={`id-${ref}`}
          label="Last part of the address"
          value={id}
          problem={problemOf(session, `id-${ref}`)}
          onValue={(value = '') => setHead(session, ref, { id: value.trim() })}
        />
        <Field
          id={`topics-${ref}`}
          label="Topics"
          value={topicsInWords(heads[ref]?.topics ?? topics)}
          problem={problemOf(session, `topics-${ref}`)}
          onValue={(value = '') =>
            setHead(session, ref, { topics: value.split(/[\s,]+/).filter(Boolean) })
          }
        />
      </div>
      <p class="address">{site + exchangePath(slug || '…', id)}</p>
    </li>
  );
}

function topicsInWords(topics: readonly string[]): string {
  return topics.join(', ');
}
