import type { Desk } from '../state/desk.ts';
import type { Keeper } from '../state/keeping.ts';

/** Another tab has kept something else: one of the two stays. */
export function Conflict({ desk, keeper }: { desk: Desk; keeper: Keeper }) {
  if (keeper.keeping.value.state !== 'conflict') return null;
  return (
    <div class="trouble" role="alert">
      <b>This interview was changed in another tab.</b> Nothing of either is lost until you choose.{' '}
      <button type="button" onClick={() => void desk.openAgain()}>
        Show the other tab’s
      </button>{' '}
      <button type="button" onClick={() => keeper.takeMine()}>
        Keep what is here
      </button>
    </div>
  );
}
