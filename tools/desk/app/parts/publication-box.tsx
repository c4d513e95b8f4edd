import type { Publication, Published, Step } from '../../api.ts';

interface PublicationProps {
  publication: Publication;
  published: Published | undefined;
  isReady: boolean;
  onPublish: () => void;
}

/** The addresses that will be registered, what forbids it, and what is to be done afterwards. */
export function PublicationBox({ publication, published, isReady, onPublish }: PublicationProps) {
  const { addresses, problems } = publication;
  return (
    <>
      <ProblemList problems={problems} />
      <Elsewhere problems={publication.elsewhere} />
      {published ? (
        <p role="status">
          <b>Published:</b> {published.registered.length} addresses are registered for good.
        </p>
      ) : addresses.length === 0 ? (
        <p>All addresses of this interview are registered already.</p>
      ) : (
        <>
          <p>
            These {addresses.length} addresses will be registered, and stay: the interview’s, and
            that of each of its paragraphs.
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever has no mouse scrolls it too */}
          <ul class="addresses" tabIndex={0} aria-label="Addresses">
            {addresses.map(({ path, text }) => (
              <li key={path}>
                <span class="address">{path}</span> <span class="soft">{text}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {!published && addresses.length > 0 && (
        <button
          type="button"
          class="main"
          disabled={!isReady || problems.some(({ severity }) => severity === 'error')}
          onClick={onPublish}
        >
          Register {addresses.length} {addresses.length === 1 ? 'address' : 'addresses'} and publish
        </button>
      )}
      {(published || addresses.length === 0) && (
        <Steps steps={published?.steps ?? publication.steps} />
      )}
    </>
  );
}

/** What is wrong elsewhere: nothing that this interview has to wait for. */
export function Elsewhere({ problems }: Pick<Publication, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <>
      <p>
        <b>The site has errors elsewhere.</b> They don’t concern this interview, but the site can’t
        be built until they are fixed:
      </p>
      <ProblemList problems={withDoubtsCounted(problems)} />
    </>
  );
}

/** The doubts of another interview are decided there: here it is enough how many they are. */
function withDoubtsCounted(problems: Publication['problems']): Publication['problems'] {
  const isDoubt = ({ rule }: { rule: string }) => rule === 'open-doubt';
  const byFile = Map.groupBy(problems.filter(isDoubt), ({ file }) => file);
  const counted = [...byFile.values()].flatMap((doubts) =>
    doubts.slice(0, 1).map((first) => ({
      ...first,
      message: `An interview has ${doubts.length} open ${doubts.length === 1 ? 'doubt' : 'doubts'}.`,
      suggestion: 'It is in the list as a draft: decide them there.',
    })),
  );
  return [...problems.filter((problem) => !isDoubt(problem)), ...counted];
}

/** What is wrong, and in which file. */
export function ProblemList({ problems }: Pick<Publication, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <ul class="problems">
      {problems.map(({ file, line, message, suggestion }) => (
        <li key={`${file}:${line}:${message}`}>
          <b>{message}</b> {suggestion} <span class="soft">{file}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is to be done in a terminal. */
export function Steps({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <>
      <p>What remains to be done in a terminal, by you or by whoever keeps the site:</p>
      <ol class="commands">
        {steps.map(({ command, what }) => (
          <li key={command}>
            <code>{command}</code> {what}
          </li>
        ))}
      </ol>
    </>
  );
}
