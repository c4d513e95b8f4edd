import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCRIPT_POLICY, TOKEN_HEADER } from '../../tools/desk/api.ts';

/** The command as an editor runs it, with the application and the preview of the real site. */

let command: ChildProcess;
let address: URL;

beforeEach(async () => {
  // What Vitest sets would make Astro believe that it is tested itself.
  const { NODE_ENV, VITEST, ...environment } = process.env;
  command = spawn(process.execPath, ['tools/desk.ts', '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment, OUT_DIR: '.cache/sites/desk' },
  });
  if (!command.stdout) throw new Error('The command prints nothing.');
  const [line] = await once(createInterface(command.stdout), 'line');
  address = new URL(/http:\S+/.exec(String(line))?.[0] ?? '');
});
afterEach(() => {
  command.kill('SIGKILL');
});

/** The address of an interview in the preview, as the application asks for it. */
async function preview(): Promise<string> {
  const answer = await fetch(new URL('/api/preview', address), {
    method: 'POST',
    body: '{"slug":"seitov-2025"}',
    headers: {
      [TOKEN_HEADER]: address.searchParams.get('token') ?? '',
      'Content-Type': 'application/json',
    },
  });
  return ((await answer.json()) as { address: string }).address;
}

async function isGone(url: string): Promise<boolean> {
  return fetch(url).then(
    () => false,
    () => true,
  );
}

describe('npm run desk', () => {
  it('serves the application, of files whose names are in its page', async () => {
    const page = await (await fetch(address)).text();
    expect(page).toContain('<meta name="desk-storage" content="server">');
    expect(page).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=/);
    const files = [...page.matchAll(/(?:src|href)="(\.\/assets\/[^"]+)"/g)];
    expect(files.length).toBeGreaterThan(1);
    for (const [, file = ''] of files) {
      const { status, headers } = await fetch(new URL(file, address));
      expect(status).toBe(200);
      expect(headers.get('content-type')).toMatch(
        /^(text\/(javascript|css); charset=utf-8|image\/svg\+xml)$/,
      );
      // A worker has the policy of its own file.
      expect(headers.get('content-security-policy')).toContain(`trusted-types ${SCRIPT_POLICY}`);
    }
  });

  it('ends when it is asked to', async () => {
    command.kill('SIGTERM');
    await once(command, 'exit');
    expect(await isGone(address.href)).toBe(true);
  });

  it('shows an interview in the real site, in frames of the desk alone, until it is killed', async () => {
    const shown = await preview();
    const { status, headers } = await fetch(shown);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toBe(
      `frame-ancestors ${address.origin} ${address.origin.replace('localhost', '127.0.0.1')}`,
    );
    const policy = (await fetch(address)).headers.get('content-security-policy');
    expect(policy).toContain(`frame-src ${new URL(shown).origin};`);
    command.kill('SIGKILL');
    await once(command, 'exit');
    await expect.poll(() => isGone(shown), { timeout: 60_000 }).toBe(true);
  });
});
