import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as askHttp } from 'node:http';
import { Agent, request as askHttps } from 'node:https';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Nginx, startNginx } from './nginx.ts';

/** The host of the built sites; its requests go to the local nginx. */
export const HOSTNAME = new URL(process.env.SITE_URL ?? 'https://verbatim.example').hostname;

/** Folders of releases, each served as docs/deploy.md says, on a plain and an encrypted port. */
export interface Hosted {
  nginx: Nginx;
  /** The file of the certificate, which only these tests trust. */
  certificate: string;
  ask(path: string, options?: Question): Promise<Response>;
  /** Stops nginx and removes the folders. */
  close(): Promise<void>;
}

/** How to ask; without anything: GET over https from the host itself. */
export interface Question {
  /** Which of the hosted folders; the first is 0. */
  site?: number;
  scheme?: 'http' | 'https';
  host?: string;
  method?: string;
  headers?: NodeJS.Dict<string>;
}

export interface Response {
  status: number;
  /** The values of each header, by its name in small letters. */
  headers: NodeJS.Dict<string[]>;
  body: Buffer;
}

/** A new folder for releases. */
export function releaseFolder(): string {
  mkdirSync('.cache/tests', { recursive: true });
  return resolve(mkdtempSync('.cache/tests/releases-'));
}

/** Serves folders that `npm run deploy` wrote, with the configuration of docs/deploy.md. */
export async function host(...folders: string[]): Promise<Hosted> {
  const certificate = makeCertificate();
  const nginx = await startNginx((ports) =>
    folders
      .map((folder, site) => recipe(folder, certificate, ports.slice(2 * site, 2 * site + 2)))
      .map((config, site) => (site === 0 ? config : config.replace(/^map_hash_.*$/gm, '')))
      .join('\n'),
  );
  const agent = new Agent({ ca: readFileSync(certificate), keepAlive: false });
  return {
    nginx,
    certificate,
    async close() {
      await nginx.stop();
      for (const folder of [...folders, dirname(certificate)]) rmSync(folder, { recursive: true });
    },
    ask(path, { site = 0, scheme = 'https', host = HOSTNAME, method = 'GET', headers } = {}) {
      const where = {
        host: '127.0.0.1',
        port: nginx.ports[2 * site + (scheme === 'http' ? 0 : 1)],
        path,
        method,
        headers: { host, ...headers },
      };
      return new Promise((done, fail) => {
        const asked =
          scheme === 'http'
            ? askHttp({ ...where, agent: false })
            : askHttps({ ...where, agent, servername: HOSTNAME });
        asked.once('error', fail);
        asked.once('response', (response) => {
          buffer(response).then((body) => {
            done({ status: response.statusCode ?? 0, headers: response.headersDistinct, body });
          }, fail);
        });
        asked.end();
      });
    },
  };
}

/** The nginx block of docs/deploy.md, with this machine's folder, ports and certificate. */
function recipe(folder: string, certificate: string, [http, https]: number[]): string {
  const [, block = ''] = /```nginx\n(.*?)```/s.exec(readFileSync('docs/deploy.md', 'utf8')) ?? [];
  return block
    .replace(/^ *listen \[::\].*\n/gm, '')
    .replace('listen 80;', `listen 127.0.0.1:${http};`)
    .replace('listen 443 ', `listen 127.0.0.1:${https} `)
    .replace(/server_name .*;/, `server_name ${HOSTNAME};`)
    .replace(/ssl_certificate .*;/, `ssl_certificate ${certificate};`)
    .replace(/ssl_certificate_key .*;/, `ssl_certificate_key ${certificate}.key;`)
    .replaceAll('/srv/verbatim', folder);
}

function makeCertificate(): string {
  const file = join(releaseFolder(), 'certificate.pem');
  const options = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${HOSTNAME} -addext subjectAltName=DNS:${HOSTNAME},DNS:localhost -out ${file} -keyout ${file}.key`;
  const { status, stderr } = spawnSync('openssl', options.split(' '), { encoding: 'utf8' });
  if (status !== 0) throw new Error(`These tests need openssl: ${stderr}`);
  return file;
}
