import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Starts a real nginx on a free local port, with a configuration that a test writes. */
export async function startNginx(
  server: (folder: string) => string,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const program = findNginx() ?? installNginx();
  mkdirSync('.cache/tests', { recursive: true });
  const folder = resolve(mkdtempSync('.cache/tests/nginx-'));
  const port = await freePort();
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    // Started by root, nginx would read as another user, who may not see this folder.
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
  types { text/html html; text/plain txt; }
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${server(folder).replaceAll('PORT', String(port))}
}
`,
  );
  const child = spawn(program, ['-c', config, '-p', folder, '-e', 'stderr'], { stdio: 'pipe' });
  let log = '';
  child.stderr.on('data', (data) => {
    log += data;
  });
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = () => {
    child.kill('SIGTERM');
    return exited;
  };
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null) {
    const up = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
    if (up) return { url, stop };
    await wait(50);
  }
  throw new Error(`nginx did not start:\n${log}`);
}

function findNginx(): string | undefined {
  const candidates = ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx'];
  return candidates.find((program) => spawnSync(program, ['-v']).status === 0);
}

/** With the system's package manager, as the browser is. */
function installNginx(): string {
  const asRoot = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const command =
    process.platform === 'darwin'
      ? 'brew install nginx'
      : `${asRoot}apt-get install -y -qq nginx-light`;
  spawnSync('sh', [
    '-c',
    `${process.platform === 'darwin' ? '' : `${asRoot}apt-get update -qq;`} ${command}`,
  ]);
  const found = findNginx();
  if (!found) throw new Error(`These tests need nginx. Please install it, for example: ${command}`);
  return found;
}

function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
