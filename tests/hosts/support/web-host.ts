import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { ask } from './ask.ts';

export type HostKind = 'nginx' | 'caddy';

const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** What a publisher changes in a configuration; each place must be there. */
function change(text: string, changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`The configuration lacks "${from}"`);
    return now.replace(from, to);
  }, text);
}

/** A whole configuration of nginx around what stands in `sites`: in the foreground, with all it writes in `folder`. */
const nginxAround = (folder: string, sites: string): string => `
load_module ${BROTLI};
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log stderr warn;
events {}
http {
  access_log off;
${TEMPORARY.map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include ${sites};
}
`;

type Started = Readonly<{ command: readonly [string, ...string[]]; env: Readonly<Record<string, string>> }>;

async function nginx(folder: string, site: string): Promise<Started> {
  const [main, sites] = [join(folder, 'nginx.conf'), join(folder, 'site.conf')];
  await writeFile(sites, site);
  await writeFile(main, nginxAround(folder, sites));
  return { command: ['/usr/sbin/nginx', '-e', 'stderr', '-c', main], env: {} };
}

async function caddy(folder: string, address: string, root: string): Promise<Started> {
  const main = join(folder, 'Caddyfile');
  await writeFile(
    main,
    `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\nimport ${resolve('deploy/Caddyfile')}\n`,
  );
  return {
    command: ['/usr/bin/caddy', 'run', '--config', main, '--adapter', 'caddyfile'],
    env: { ATLAS_SITE: address, ATLAS_ROOT: root, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  };
}

/** A server on loopback, started as its publisher would from a file in `deploy`. */
export class WebHost {
  readonly url: string;
  readonly #folder: string;
  readonly #started: Started;
  #process: ChildProcess | null = null;

  private constructor(url: string, folder: string, started: Started) {
    [this.url, this.#folder, this.#started] = [url, folder, started];
  }

  /** With the configuration in `deploy` for a build in the folder `root`. */
  static async of(kind: HostKind, root: string): Promise<WebHost> {
    const folder = await mkdtemp(join(tmpdir(), `${kind}-host-`));
    const origin = `http://127.0.0.1:${await freePort()}`;
    const site = async () =>
      change(await readFile('deploy/nginx.conf', 'utf8'), [
        ['listen 80;', `listen ${new URL(origin).host};`],
        ['/srv/xihu-atlas/dist', resolve(root)],
      ]);
    const started =
      kind === 'nginx' ? await nginx(folder, await site()) : await caddy(folder, origin, resolve(root));
    return WebHost.#begin(`${origin}/`, folder, started);
  }

  /** nginx in front of another server, which knows nothing of the path under which it is published. */
  static async inFront(of: WebHost, path: string): Promise<WebHost> {
    const folder = await mkdtemp(join(tmpdir(), 'prefix-host-'));
    const origin = `http://127.0.0.1:${await freePort()}`;
    const site = `server {
  listen ${new URL(origin).host};
  location ${path} { proxy_pass ${of.url}; }
}`;
    return WebHost.#begin(`${origin}${path}`, folder, await nginx(folder, site));
  }

  static async #begin(url: string, folder: string, started: Started): Promise<WebHost> {
    await Promise.all(TEMPORARY.map((name) => mkdir(join(folder, name))));
    const host = new WebHost(url, folder, started);
    await host.start();
    return host;
  }

  async start(): Promise<void> {
    const [program, ...args] = this.#started.command;
    const child = spawn(program, args, {
      env: { ...process.env, ...this.#started.env },
      stdio: ['ignore', 'inherit', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    this.#process = child;
    await expect(async () => {
      expect(child.exitCode, said).toBeNull();
      expect((await ask(this.url)).status, said).toBe(200);
    }).toPass();
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child?.exitCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    child.kill('SIGTERM');
    await ended;
  }

  async close(): Promise<void> {
    await this.stop();
    await rm(this.#folder, { recursive: true });
  }
}
