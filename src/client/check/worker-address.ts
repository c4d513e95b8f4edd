import { SCRIPT_POLICY } from '../../core/addresses/script-policy.ts';
import address from './worker.ts?worker&url';

/** As much of Trusted Types as is used here (W3C); not every engine has them. */
interface PolicyMaker {
  createPolicy(
    name: string,
    rules: { createScriptURL(): string },
  ): { createScriptURL(from: string): string };
}

const { trustedTypes } = globalThis as { trustedTypes?: PolicyMaker };
/** Whatever is asked of it, it gives the address of this one worker. */
const policy = trustedTypes?.createPolicy(SCRIPT_POLICY, { createScriptURL: () => address });

/** The address of the worker, as the content security policy wants it. */
export const WORKER_ADDRESS = policy?.createScriptURL('') ?? address;
