import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** A static host like GitHub Pages: below a folder, with no header of ours but who may read, and a page for what is not there. */
export class PlainHost {
  readonly url: string;
  readonly #server: Server;

  private constructor(url: string, server: Server) {
    [this.url, this.#server] = [url, server];
  }

  /** @param sharesFiles Whether pages of other origins may read the files, as GitHub Pages allows. */
  static async start(dist: string, sharesFiles: boolean): Promise<PlainHost> {
    const folder = '/xihu-atlas/';
    const files = sirv(dist, {
      etag: true,
      setHeaders: (response) => {
        response.setHeader('Cache-Control', 'max-age=600');
        if (sharesFiles) response.setHeader('Access-Control-Allow-Origin', '*');
      },
    });
    const notFound = readFileSync(join(dist, '404.html'));
    const server = createServer((request, response) => {
      const answerMissing = (): void => {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
        response.end(request.method === 'HEAD' ? undefined : notFound);
      };
      const { url = '' } = request;
      request.url = `/${url.slice(folder.length)}`;
      if (url.startsWith(folder)) files(request, response, answerMissing);
      else answerMissing();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new PlainHost(`http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`, server);
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}
