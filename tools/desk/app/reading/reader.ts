import { SCRIPT_POLICY } from '../../api.ts';
import type { Message, Reply, Requests } from './requests.ts';
import workerAddress from './worker.ts?worker&url';

/** Asks the reader in its worker. */
export type Reader = <Kind extends keyof Requests>(
  kind: Kind,
  ask: Requests[Kind]['ask'],
) => Promise<Requests[Kind]['answer']>;

/** Starts the worker that reads articles. */
export function startReader(): Reader {
  const worker = new Worker(scriptAddress(workerAddress), { type: 'module' });
  const waiting = new Map<number, PromiseWithResolvers<never>>();
  worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const { resolve, reject } = waiting.get(data.number) ?? {};
    waiting.delete(data.number);
    if ('answer' in data) resolve?.(data.answer as never);
    else reject?.(new Error(data.error));
  });
  worker.addEventListener('error', ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message || 'no reader'));
    waiting.clear();
  });
  let number = 0;
  return (kind, ask) => {
    number += 1;
    const answer = Promise.withResolvers<never>();
    waiting.set(number, answer);
    worker.postMessage({ number, kind, ask } as Message);
    return answer.promise;
  };
}

/** As much of Trusted Types as is used here (W3C); not every engine has them. */
interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/** Under the policy of the desk, only its own files may be the address of a script. */
function scriptAddress(address: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
  const policy = trustedTypes?.createPolicy(SCRIPT_POLICY, {
    createScriptURL(own) {
      if (new URL(own, location.href).origin === location.origin) return own;
      throw new TypeError('This is no file of the desk.');
    },
  });
  return policy?.createScriptURL(address) ?? address;
}
