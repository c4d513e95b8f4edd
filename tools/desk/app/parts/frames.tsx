/** Pages of the real site, as a phone and a desk have them. */
export function Frames({ address }: { address: string }) {
  return (
    <div class="frames">
      <iframe class="phone" title="The interview on a phone" src={address} />
      <iframe class="wide" title="The interview on a desk" src={address} />
    </div>
  );
}
