import type { DeskProblem } from '../model/problems.ts';
import { ofLanguage } from './of-language.ts';

interface Props {
  id: string;
  label: string;
  /** Undefined: not known yet. Empty: there is none. */
  value: string | undefined;
  onValue: (value: string | undefined) => void;
  /** What it is for, below the label. */
  hint?: string;
  /** What the article suggests. */
  suggestion?: string | undefined;
  /** What it is called when there is none; left out where there must be one. */
  none?: string;
  problem?: DeskProblem | undefined;
  type?: 'text' | 'date' | 'url';
  lang?: string | undefined;
}

const TYPES = { text: { type: 'text' }, date: { type: 'date' }, url: { type: 'url' } } as const;

/** A field that asks for what only a person can know: it stays empty until somebody fills it in. */
export function Field({
  id,
  label,
  value,
  onValue,
  hint,
  suggestion,
  none,
  problem,
  type,
  lang,
}: Props) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const isNone = none !== undefined && value === '';
  const isWrong = problem && !problem.isMissing;
  return (
    <div class={isWrong ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label> <Needed id={id} problem={problem} />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        {...TYPES[type ?? 'text']}
        value={value ?? ''}
        disabled={isNone}
        autocomplete="off"
        {...(lang && ofLanguage(lang))}
        aria-invalid={isWrong ? true : undefined}
        aria-describedby={described || undefined}
        onInput={({ currentTarget }) =>
          onValue(currentTarget.value.trim() ? currentTarget.value : undefined)
        }
      />
      <p class="row">
        {suggestion && !value && !isNone && (
          <button type="button" onClick={() => onValue(suggestion)}>
            Use “{suggestion}”
          </button>
        )}
        {none !== undefined && (
          <label class="check">
            <input
              type="checkbox"
              checked={isNone}
              onChange={({ currentTarget }) => onValue(currentTarget.checked ? '' : undefined)}
            />{' '}
            {none}
          </label>
        )}
      </p>
      {isWrong && (
        <p class="problem" id={`${id}-problem`}>
          {problem.message} {problem.suggestion}
        </p>
      )}
    </div>
  );
}

/** Marks a field that is empty and must not stay so. */
export function Needed({ id, problem }: { id: string; problem: DeskProblem | undefined }) {
  return problem?.isMissing ? (
    <span class="needed" id={`${id}-problem`}>
      needed
    </span>
  ) : null;
}

/** What is wrong, as links to the fields where it can be put right. */
export function Problems({
  problems,
  onGo,
}: {
  problems: readonly DeskProblem[];
  onGo?: (problem: DeskProblem) => void;
}) {
  if (problems.length === 0) return null;
  return (
    <ul class="problems">
      {problems.map((problem) => (
        <li key={`${problem.field} ${problem.message}`}>
          <button
            type="button"
            class="link"
            onClick={() => {
              onGo?.(problem);
              // After the step with the field is there.
              setTimeout(() => focusField(problem.field));
            }}
          >
            {problem.message}
          </button>{' '}
          {problem.suggestion}
        </li>
      ))}
    </ul>
  );
}

/** Goes to a field. */
export function focusField(id: string): void {
  const field = document.getElementById(id);
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}
