import type { FieldPath } from '../../../../../src/core/read/problem.ts';
import { keyOf } from '../../layer/layer-view.ts';
import { setField, setList } from '../../layer/notes-text.ts';
import type { LayerSession } from '../../state/layer-session.ts';

interface Props {
  session: LayerSession;
  file: string;
  path: FieldPath;
  value: unknown;
  label: string;
  hint?: string;
  /** Whether it may be left out. */
  isOptional?: boolean;
  /** `lines` and `words` are lists: one entry a line, or between commas. */
  type?: 'text' | 'long' | 'lines' | 'words';
  /** What may be chosen, by value, in place of writing. */
  choices?: Readonly<Record<string, string>>;
  lang?: string;
}

/** A field of an entry: what is typed is in its file at once, with what is wrong with it below. */
export function LayerField(props: Props) {
  const { session, file, path, label, hint } = props;
  const id = idOf(file, path);
  const own = keyOf({ file, path });
  const problems = session.view.value?.problems.filter((problem) =>
    isOf(own, keyOf(problem), props),
  );
  const isWrong = (problems?.length ?? 0) > 0;
  const described = [hint && `${id}-hint`, isWrong && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={isWrong ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <Control {...props} id={id} isWrong={isWrong} described={described || undefined} />
      {isWrong && (
        <p class="problem" id={`${id}-problem`}>
          {problems?.map(({ message, suggestion }) => `${message} ${suggestion}`).join(' ')}
        </p>
      )}
    </div>
  );
}

/** The id of a field’s element. */
export function idOf(file: string, path: FieldPath): string {
  return `field-${[file, ...path].join('-').replaceAll(/[^\w-]/g, '-')}`;
}

/** A list has the problems of its entries. */
function isOf(own: string, problem: string, { type }: Props): boolean {
  return (
    problem === own || ((type === 'lines' || type === 'words') && problem.startsWith(`${own} `))
  );
}

type ControlProps = Props & { id: string; isWrong: boolean; described: string | undefined };

function Control({
  id,
  isWrong,
  described,
  choices,
  type = 'text',
  value,
  lang,
  ...props
}: ControlProps) {
  const shown = Array.isArray(value)
    ? value.join(type === 'lines' ? '\n' : ', ')
    : String(value ?? '');
  const common = {
    ...{ id, lang },
    'aria-invalid': isWrong || undefined,
    'aria-describedby': described,
  };
  const write = (text: string) => set(props, type, text);
  if (choices)
    return (
      <select
        {...common}
        value={shown}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      >
        {!(shown in choices) && <option value={shown}>Choose …</option>}
        {Object.entries(choices).map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    );
  if (type === 'long' || type === 'lines')
    return (
      <textarea
        {...common}
        rows={type === 'long' ? 4 : 3}
        defaultValue={shown}
        onInput={({ currentTarget }) => write(currentTarget.value)}
      />
    );
  return (
    <input
      {...common}
      defaultValue={shown}
      autocomplete="off"
      onInput={({ currentTarget }) => write(currentTarget.value)}
    />
  );
}

function set(
  { session, file, path, isOptional }: Pick<Props, 'session' | 'file' | 'path' | 'isOptional'>,
  type: Props['type'],
  text: string,
): void {
  const yaml = session.text(file);
  const list = type === 'lines' || type === 'words';
  const words = text.split(type === 'lines' ? '\n' : ',').map((word) => word.trim());
  // A field is one line of text, whatever was pasted into it.
  const line = text.replaceAll(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
  const changed = list
    ? setList(yaml, path, words.filter(Boolean))
    : setField(yaml, path, line, isOptional);
  session.edit({ [file]: changed }, '', keyOf({ file, path }));
}
