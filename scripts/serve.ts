import { createServer } from 'node:http';
import { argv, env, exit } from 'node:process';
import sirv from 'sirv';

const DEFAULT_PORT = 4173;

/**
 * A plain static server for the built app: byte ranges (PMTiles), pre-compressed files, and the headers
 * a static host should send. Usage: `tsx scripts/serve.ts [folder]`, port from PORT.
 */
const folder = argv[2] ?? 'dist';
const port = Number(env.PORT ?? DEFAULT_PORT);
const assets = sirv(folder, {
  gzip: true,
  brotli: true,
  etag: true,
  setHeaders: (response, path) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader(
      'Cache-Control',
      path.startsWith('/assets/') ? 'public,max-age=31536000,immutable' : 'no-cache',
    );
  },
});

const server = createServer((request, response) => {
  assets(request, response, () => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end('Not found');
  });
});

server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop the other program, or choose another port: PORT=4174 npm start`
      : error.message,
  );
  exit(1);
});
server.listen(port, () => {
  console.log(`The atlas is running on http://localhost:${port} (Ctrl+C stops it)`);
});
