import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';

/** A real nginx on free local ports. */
export interface Nginx {
  ports: readonly number[];
  /** Reads the configuration again, as `nginx -s reload` does; done when all goes by the new one. */
  reload(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Starts a real nginx.
 *
 * @param http what stands in `http { … }`, for four free local ports; the first must be listened on
 */
export async function startNginx(http: (ports: readonly number[]) => string): Promise<Nginx> {
  const program = findNginx();
  if (!program) throw new Error('nginx is gone since the tests began.');
  mkdirSync('.cache/tests', { recursive: true });
  const folder = resolve(mkdtempSync('.cache/tests/nginx-'));
  const ports = await freePorts(4);
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    // Started by root, nginx would read as another user, who may not see this folder.
    `${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 2;
pid ${folder}/nginx.pid;
error_log stderr notice;
events {}
http {
  access_log off;
  types { text/html html; text/plain txt; }
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  ${http(ports)}
}
`,
  );
  const child = spawn(program, ['-c', config, '-p', folder, '-e', 'stderr'], { stdio: 'pipe' });
  let log = '';
  const running = new Set<string>();
  createInterface(child.stderr).on('line', (line) => {
    log += `${line}\n`;
    const [, started, exited] =
      /start worker process (\d+)|worker process (\d+) exited/.exec(line) ?? [];
    if (started) running.add(started);
    if (exited) running.delete(exited);
  });
  const reload = async () => {
    const old = new Set(running);
    child.kill('SIGHUP');
    while (!old.isDisjointFrom(running)) await wait(10);
  };
  const exited = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await exited;
    rmSync(folder, { recursive: true });
  };
  while (child.exitCode === null) {
    if (await isOpen(ports[0] ?? 0)) return { ports, reload, stop };
    await wait(20);
  }
  throw new Error(`nginx did not start:\n${log}`);
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1', () => done(true));
    socket.once('error', () => done(false));
    socket.once('connect', () => socket.destroy());
  });
}

/** The program, if it is installed. */
export function findNginx(): string | undefined {
  const candidates = ['nginx', '/usr/sbin/nginx', '/opt/homebrew/bin/nginx'];
  return candidates.find((program) => spawnSync(program, ['-v']).status === 0);
}

/** With the system's package manager, as the browser is. */
export function installNginx(): void {
  const asRoot = process.getuid?.() === 0 ? '' : 'sudo -n ';
  const command =
    process.platform === 'darwin'
      ? 'brew install nginx'
      : `${asRoot}apt-get install -y -qq nginx-light`;
  spawnSync('sh', [
    '-c',
    `${process.platform === 'darwin' ? '' : `${asRoot}apt-get update -qq;`} ${command}`,
  ]);
  if (!findNginx())
    throw new Error(`These tests need nginx. Please install it, for example: ${command}`);
}

/** Ports that nobody listens on: all are opened before any is closed, so that they differ. */
async function freePorts(count: number): Promise<number[]> {
  const servers = await Promise.all(Array.from({ length: count }, open));
  return Promise.all(
    servers.map((server) => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      return new Promise<number>((done) => server.close(() => done(port)));
    }),
  );
}

function open(): Promise<ReturnType<typeof createServer>> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => done(server));
  });
}
