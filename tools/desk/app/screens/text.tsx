import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../../../src/core/read/problem.ts';
import { toBase64 } from '../../file-content.ts';
import { Footer, UndoButtons } from '../parts/footer.tsx';
import { type Desk, goTo, type Place } from '../state/desk.ts';

const FORMATS = '.txt,.html,.htm,.docx,.vtt,.srt,.sbv';

/** The article is brought in; or, when it is there, shown as it came. */
export function TextStep({ place }: { desk: Desk; place: Place }) {
  return place.session.opened.value ? <Received place={place} /> : <BringIn place={place} />;
}

function BringIn({ place }: { place: Place }) {
  const { session } = place;
  const typed = useSignal('');
  const isOver = useSignal(false);
  const field = useRef<HTMLTextAreaElement>(null);
  // Whoever has just copied the article can paste it at once.
  useLayoutEffect(() => field.current?.focus(), []);
  const take = async (name: string, bytes: Uint8Array) => {
    const file = { name, base64: toBase64(bytes) };
    if (await session.bringIn(file)) goTo(session.id, 'speakers');
  };
  const takeText = (text: string) => take('article.txt', new TextEncoder().encode(text));
  const takeFiles = async (files: FileList | null | undefined) => {
    const [file] = files ?? [];
    if (file) await take(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const paste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (event.clipboardData?.files.length) void takeFiles(event.clipboardData.files);
    else if (text.trim() && typed.value.trim() === '') void takeText(text);
    else return;
    event.preventDefault();
  };
  const drop = {
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      isOver.value = true;
    },
    onDragLeave: () => {
      isOver.value = false;
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      isOver.value = false;
      void takeFiles(event.dataTransfer?.files);
    },
  };
  return (
    <div class={isOver.value ? 'page bring over' : 'page bring'} {...drop}>
      <h1>Bring in the article</h1>
      <p>
        Open the article in your browser, select all of it, copy it, and paste it here. Don’t tidy
        it up: what is no part of the interview is taken out later, and you see what.
      </p>
      <Findings findings={session.refused.value} />
      <label class="label" for="article">
        The article
      </label>
      <textarea
        ref={field}
        id="article"
        rows={10}
        dir="auto"
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
        }}
        onPaste={paste}
      />
      <div class="row">
        <button
          type="button"
          class="main"
          disabled={typed.value.trim() === '' || session.isReading.value}
          onClick={() => void takeText(typed.value)}
        >
          Read this text
        </button>
        <span>or</span>
        <label class="button" for="file">
          Choose a file
          <input
            id="file"
            type="file"
            accept={FORMATS}
            onChange={({ currentTarget }) => void takeFiles(currentTarget.files)}
          />
        </label>
        <span class="soft">
          text, a saved page (.html), Word (.docx), or captions (.vtt, .srt, .sbv); you can also
          drop it here
        </span>
      </div>
      {session.isReading.value && <p role="status">Reading the article …</p>}
    </div>
  );
}

function Received({ place }: { place: Place }) {
  const { session } = place;
  const opened = session.opened.value;
  const { file } = session.work.value;
  const lines = opened?.text.split(/\r\n|\r|\n/) ?? [];
  return (
    <>
      <div class="page">
        <h1>The article as it came</h1>
        <p>
          {file?.name}, {lines.filter((line) => line.trim()).length} lines with words.{' '}
          <b>The words can’t be changed here.</b> They are kept exactly as they were published, so
          that everybody can check the interview against them. If the article was corrected where it
          was published, bring it in again.
        </p>
        <Findings findings={session.refused.value} />
        <div class="row">
          <button type="button" class="main" onClick={() => goTo(session.id, 'speakers')}>
            Next: who speaks
          </button>
          <button
            type="button"
            onClick={() =>
              session.change(
                { file: undefined, decisions: [], heads: {} },
                'The article was taken away.',
              )
            }
          >
            Bring in another article instead
          </button>
        </div>
        {opened && opened.leftOut.length > 0 && (
          <section>
            <h2>In the file, and not in the text</h2>
            <ul>
              {opened.leftOut.map(({ what, text }, index) => (
                <li key={index}>
                  {what}
                  {text && `: ${text}`}
                </li>
              ))}
            </ul>
          </section>
        )}
        <ol class="source">
          {lines.map((line, index) => (
            <li key={index} dir="auto">
              {line || ' '}
            </li>
          ))}
        </ol>
      </div>
      <Footer place={place}>
        <UndoButtons place={place} />
      </Footer>
    </>
  );
}

/** Why the article can’t be read. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div class="trouble" role="alert">
      {findings.map(({ line, message, text, suggestion }) => (
        <p key={`${line} ${message}`}>
          <b>{message}</b> {text && <q>{text.slice(0, 120)}</q>} {inPlainWords(suggestion)}
        </p>
      ))}
    </div>
  );
}

/** Suggestions for the command line are no use here. */
function inPlainWords(suggestion: string): string {
  return /--\w|npm run|iconv/.test(suggestion)
    ? 'Save the article again as UTF-8 text, or paste it.'
    : suggestion;
}
