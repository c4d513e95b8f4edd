/**
 * The site in development, for the frames of the desk; a process of its own, begun by
 * `server/preview.ts` with a port and the origins that may show it. It ends with the desk.
 */
import { dev } from 'astro';

const [port = '', ...origins] = process.argv.slice(2);

process.once('disconnect', () => process.exit(0));
await dev({
  logLevel: 'error',
  devToolbar: { enabled: false },
  server: {
    host: '127.0.0.1',
    port: Number(port),
    headers: { 'Content-Security-Policy': `frame-ancestors ${origins.join(' ')}` },
  },
  vite: { server: { strictPort: true } },
});
process.send?.('ready');
