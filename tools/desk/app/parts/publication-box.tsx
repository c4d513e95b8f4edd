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
      {published ? (
        <p role="status">
          <b>Published:</b> {published.registered.length} addresses are registered for good.
        </p>
      ) : addresses.length === 0 ? (
        <p>All addresses of this interview are registered already.</p>
      ) : (
        <>
          <p>These addresses will be registered, and stay:</p>
          <ul class="addresses">
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

/** What is wrong with the site, and in which file. */
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
      <p>What remains to be done:</p>
      <ol class="commands">
        {steps.map(({ command, what }) => (
          <li key={command}>
            {what} <code>{command}</code>
          </li>
        ))}
      </ol>
    </>
  );
}
