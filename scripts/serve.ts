import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { argv, env, exit } from 'node:process';
import sirv from 'sirv';
import { configuredOrigins } from './hosting/content-security-policy.ts';
import {
  ALWAYS_ASKED,
  ANY_SITE,
  HASHED_FOLDER,
  IMMUTABLE,
  securityHeaders,
} from './hosting/response-headers.ts';

const DEFAULT_PORT = 4173;

/**
 * A plain static server for the built app: byte ranges (PMTiles), pre-compressed files, and the headers
 * a static host should send. Usage: `tsx scripts/serve.ts [folder]`, port from PORT.
 */
const folder = argv[2] ?? 'dist';
const port = Number(env.PORT ?? DEFAULT_PORT);
const headers = securityHeaders({ origins: configuredOrigins('production', '.'), ancestors: ANY_SITE });
const notFoundPage = join(folder, '404.html');
const notFound = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';

function setSecurityHeaders(response: ServerResponse): void {
  for (const [name, value] of headers) response.setHeader(name, value);
}

const assets = sirv(folder, {
  gzip: true,
  brotli: true,
  etag: true,
  setHeaders: (response, path) => {
    setSecurityHeaders(response);
    response.setHeader('Cache-Control', path.startsWith(`/${HASHED_FOLDER}/`) ? IMMUTABLE : ALWAYS_ASKED);
  },
});

const server = createServer((request, response) => {
  assets(request, response, () => {
    setSecurityHeaders(response);
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': ALWAYS_ASKED });
    response.end(request.method === 'HEAD' ? undefined : notFound);
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
