import { diffLines } from 'diff';

interface Props {
  files: readonly { name: string; mine: string | null; theirs: string | null }[];
  onMine: () => void;
  onTheirs: () => void;
  /** What can still be done about mine when theirs is taken. */
  whatBecomesOfMine: string;
}

/** Files that somebody else has changed on the disk: both are shown, and one is chosen. */
export function FileConflict({ files, onMine, onTheirs, whatBecomesOfMine }: Props) {
  const names = files.map(({ name }) => name).join(', ');
  return (
    <div class="trouble conflict" role="alert">
      <p>
        <b>Changed on the disk since you opened it: {names}.</b> Nothing was written. Compare both:
      </p>
      {files.map(({ name, mine, theirs }) => (
        <Differences key={name} name={name} mine={mine ?? ''} theirs={theirs ?? ''} />
      ))}
      <p class="row">
        <button type="button" onClick={onMine}>
          Write mine
        </button>
        <span>A copy of what is on the disk is kept in the folder .backup.</span>
      </p>
      <p class="row">
        <button type="button" onClick={onTheirs}>
          Take what is on the disk
        </button>
        <span>{whatBecomesOfMine}</span>
      </p>
    </div>
  );
}

function Differences({ name, mine, theirs }: { name: string; mine: string; theirs: string }) {
  const pieces = diffLines(theirs, mine);
  return (
    <div class="differences">
      <p>{name}</p>
      <ul>
        {pieces.map(({ value, added, removed }, index) => {
          if (!added && !removed) return null;
          return (
            <li key={index}>
              <span class="soft">{added ? 'only in yours: ' : 'only on the disk: '}</span>
              {added ? <ins>{value}</ins> : <del>{value}</del>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
