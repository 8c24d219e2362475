import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { formatPack, listPack, releaseName } from '../../../scripts/offline/list-pack.ts';

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve) => server.listen(port, resolve));

/** A host of the atlas that can be stopped, counts what it sends, and publishes further releases. */
export class PackHost {
  readonly #folder: string;
  #server: Server | null = null;
  #port = 0;
  /** Bytes of answers, without their heads. */
  sentBytes = 0;
  /** Answers nothing more once it has sent so many files. */
  filesLeft = Infinity;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** A copy of the build, without what no browser asks for. */
  static async of(dist: string): Promise<PackHost> {
    const folder = await mkdtemp(join(tmpdir(), 'pack-host-'));
    await cp(dist, folder, { recursive: true, filter: (path) => !/\.(?:map|br|gz)$/.test(path) });
    const host = new PackHost(folder);
    await host.start();
    return host;
  }

  get url(): string {
    return `http://localhost:${this.#port}/`;
  }

  async start(): Promise<void> {
    const files = sirv(this.#folder, { dev: true, etag: true });
    const server = createServer((request, response) => {
      const path = request.url ?? '';
      if (this.filesLeft <= 0 && !path.includes('pack.json')) {
        response.destroy();
        return;
      }
      this.filesLeft -= 1;
      const write = response.write.bind(response) as (...args: unknown[]) => boolean;
      const end = response.end.bind(response) as (...args: unknown[]) => typeof response;
      const count = (part: unknown): void => {
        if (typeof part === 'string' || part instanceof Uint8Array) this.sentBytes += part.length;
      };
      response.write = (...args: unknown[]) => {
        count(args[0]);
        return write(...args);
      };
      response.end = (...args: unknown[]) => {
        count(args[0]);
        return end(...args);
      };
      files(request, response, () => {
        response.statusCode = 404;
        response.end();
      });
    });
    await listen(server, this.#port);
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  /** Closes every connection and takes no more. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true });
  }

  /** Publishes what `change` makes of the files as a further release, as the build does it. @returns its name */
  async publish(change: (folder: string) => Promise<void>): Promise<string> {
    const [listed, script] = ['pack.json', 'service-worker.js'].map((name) => join(this.#folder, name));
    if (listed === undefined || script === undefined) throw new Error('No pack');
    const before = releaseName(await readFile(listed, 'utf8'));
    await change(this.#folder);
    const files = listPack(this.#folder).filter(
      ({ path }) => !/^(?:pack\.json|service-worker\.js)$/.test(path),
    );
    const manifest = formatPack(files);
    const release = releaseName(manifest);
    await writeFile(listed, manifest);
    await writeFile(script, (await readFile(script, 'utf8')).replaceAll(before, release));
    return release;
  }

  /** The name of a script of the build, by what stands before its hash. */
  async scriptNamed(name: string): Promise<string> {
    const found = (await readdir(join(this.#folder, 'assets'))).find(
      (file) => file.startsWith(`${name}-`) && file.endsWith('.js'),
    );
    if (found === undefined) throw new Error(`No script ${name}`);
    return `assets/${found}`;
  }
}
