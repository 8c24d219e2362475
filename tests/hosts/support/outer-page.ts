import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FrameLocator, Page } from '@playwright/test';

/** Somebody else's page, on another origin, with the atlas in a frame. */
export class OuterPage {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  static async start(): Promise<OuterPage> {
    const server = createServer((request, response) => {
      const asked = new URL(request.url ?? '', 'http://localhost').searchParams;
      const sandbox = asked.get('sandbox');
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(
        `<!doctype html><title>A page</title><iframe width="1200" height="700" src="${asked.get('src') ?? ''}"` +
          `${sandbox === null ? '' : ` sandbox="${sandbox}"`}></iframe>`,
      );
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new OuterPage(server);
  }

  /** Shows `src` in a frame, which is sandboxed unless `sandbox` is null. */
  async open(page: Page, src: string, sandbox: string | null): Promise<FrameLocator> {
    const { port } = this.#server.address() as AddressInfo;
    const asked = new URLSearchParams({ src, ...(sandbox === null ? {} : { sandbox }) });
    await page.goto(`http://127.0.0.1:${port}/?${asked.toString()}`);
    return page.frameLocator('iframe');
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }
}
