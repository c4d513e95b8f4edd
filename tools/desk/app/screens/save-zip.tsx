import { useSignal } from '@preact/signals';
import { zipSync } from 'fflate';
import { bytesOf } from '../../file-content.ts';
import type { Session } from '../state/session.ts';

/** Without a server: the folder of the interview as one file, for whoever keeps the site. */
export function SaveZip({ session, isReady }: { session: Session; isReady: boolean }) {
  const isSaved = useSignal(false);
  const { slug } = session.work.value;
  const { files } = session.written.value ?? {};
  const save = () => {
    if (!files) return;
    const entries = Object.entries(files).map(([name, content]) => [
      `${slug}/${name}`,
      bytesOf(content),
    ]);
    const address = URL.createObjectURL(
      new Blob([zipSync(Object.fromEntries(entries))], { type: 'application/zip' }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = `${slug}.zip`;
    link.click();
    URL.revokeObjectURL(address);
    isSaved.value = true;
  };
  return (
    <section aria-labelledby="save">
      <h2 id="save">Save the interview</h2>
      <p>
        The interview becomes one file. Send it to whoever keeps the site:{' '}
        <code>npm run import -- {slug || 'interview'}.zip</code> takes it in, and checks it again.
        {!isReady && ' It can be saved unfinished, and finished there.'}
      </p>
      <button type="button" class="main" disabled={!files || !slug} onClick={save}>
        Save {slug || 'interview'}.zip
      </button>
      {!slug && <p class="soft">It needs a name first: see step 4, Addresses.</p>}
      {isSaved.value && (
        <p role="status">
          Saved. Your draft stays in this browser until you discard it in the list.
        </p>
      )}
    </section>
  );
}
