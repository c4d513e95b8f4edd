import { useSignal } from '@preact/signals';
import { type Width, Widths } from './widths.tsx';

/** The page of the interview in the real site, as a phone or a desk has it. */
export function Frames({ address }: { address: string }) {
  const width = useSignal<Width>('phone');
  const isLoaded = useSignal(false);
  return (
    <div class="frames">
      <p class="widths">
        <Widths width={width} />{' '}
        <a href={address} target="_blank" rel="noreferrer">
          in a tab of its own
        </a>
      </p>
      {!isLoaded.value && <p role="status">The site is making its pages …</p>}
      <iframe
        class={width.value}
        title="The interview in the site"
        src={address}
        onLoad={() => {
          isLoaded.value = true;
        }}
      />
    </div>
  );
}
