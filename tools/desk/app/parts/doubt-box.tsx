import type { Doubt } from '../../../importer/doubts/doubt.ts';
import { settle } from '../state/commands.ts';
import { lettered } from '../state/doubts.ts';
import type { Session } from '../state/session.ts';
import { capitalised } from './line-row.tsx';

interface Props {
  doubts: readonly Doubt[];
  session: Session;
  /** Only the buttons of the current line are stops of the Tab key. */
  isCurrent: boolean;
}

/** What is not sure about a line, and its readings as buttons: the first is how the draft has it. */
export function DoubtBox({ doubts, session, isCurrent }: Props) {
  return (
    <>
      {lettered(doubts).map(({ doubt, readings }) => (
        <div key={`${doubt.rule} ${doubt.message}`} class="doubt">
          <p>
            {doubt.message}
            {doubt.lines.length > 1 && (
              <span class="soft"> The answer holds for {doubt.lines.length} lines.</span>
            )}
          </p>
          <p class="readings">
            {readings.map(({ reading, letter }) => (
              <button
                key={reading.says}
                type="button"
                class="reading"
                tabIndex={isCurrent ? 0 : -1}
                onClick={() => settle(reading, session)}
              >
                {letter && <kbd>{letter}</kbd>} {capitalised(reading.says)}
              </button>
            ))}
          </p>
        </div>
      ))}
    </>
  );
}
