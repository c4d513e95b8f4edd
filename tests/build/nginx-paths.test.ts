import { readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { nginxHttp, nginxServer } from '../../src/outputs/nginx.ts';
import { deploy } from '../../tools/deploy/releases.ts';
import { startNginx } from '../helpers/nginx.ts';
import { testFolder, writeSite } from '../helpers/small-site.ts';

const HOSTNAME = 'paths.example';
const work = testFolder();
afterAll(() => rmSync(work, { recursive: true }));

/** What would end a word, a line or a block of nginx’s configuration, or begin a variable. */
const FOLDERS = [
  'with spaces  in it',
  'a; return 500; #',
  'a} {b',
  `$uri \${uri} $1 $`,
  '"double" \'single\'',
  'back\\slash\\n \\" \\',
  'line\nbreak\r\n',
  'Оливия ə ü',
];

describe('paths in the files for nginx', () => {
  it.each(FOLDERS)('a folder of releases may be called “%s”', async (name) => {
    const served = await serve(join(work, name, 'srv'), '/');
    try {
      expect(await served.ask('/about/')).toEqual({ status: 200, body: 'About' });
      expect(await served.ask('/nothing/')).toEqual({ status: 404, body: 'Nothing here' });
    } finally {
      await served.stop();
    }
  });

  it('a site may be under a path with such characters', async () => {
    const served = await serve(join(work, 'base'), '/a; {b} $c "d"/');
    try {
      const base = encodeURI('/a; {b} $c "d"/');
      expect(await served.ask(`${base}nothing.html`)).toEqual({
        status: 404,
        body: 'Nothing here',
      });
      expect(await served.ask(`${base}style.css`)).toEqual({ status: 200, body: 'a {}' });
    } finally {
      await served.stop();
    }
  });
});

/** Deploys a small site, and serves it with the files that were written for nginx. */
async function serve(target: string, base: string) {
  const site = join(work, 'site');
  const description = {
    ...{ origin: `http://${HOSTNAME}`, base, headers: [], framedPolicy: '', moves: [] },
    pages: [base, `${base}about/`],
  };
  await writeSite(site, {
    ...{ 'index.html': 'Front', 'about/index.html': 'About', '404.html': 'Nothing here' },
    ...{ 'style.css': 'a {}', '_nginx/http.conf': nginxHttp(description) },
    '_nginx/server.conf': nginxServer(description),
  });
  await deploy(site, target, new Date());
  const file = (name: string) => readFileSync(join(target, 'current/_nginx', name), 'utf8');
  const nginx = await startNginx(
    ([port]) => `${file('http.conf')}
server { listen 127.0.0.1:${port}; server_name ${HOSTNAME};
${file('root.conf')}${file('server.conf')} }`,
  );
  const ask = (path: string) =>
    new Promise((done, fail) => {
      const where = { host: '127.0.0.1', port: nginx.ports[0], path, headers: { host: HOSTNAME } };
      const asked = request({ ...where, agent: false }, (response) => {
        buffer(response).then(
          (body) => done({ status: response.statusCode, body: body.toString() }),
          fail,
        );
      });
      asked.once('error', fail);
      asked.end();
    });
  return { ask, stop: nginx.stop };
}
