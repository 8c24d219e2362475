import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser } from '@playwright/test';
import { findTestChromium } from '../../scripts/find-chromium.ts';

const ROOT = new URL('../../', import.meta.url);

/** Where the built app is served, and a browser to open it with. */
export type AppHost = Readonly<{ browser: Browser; address: string }>;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Serves a folder from a free port. */
export async function startServer(folder: string): Promise<Readonly<{ address: string; stop: () => void }>> {
  const port = await freePort();
  const server = spawn(execPath, ['--import', 'tsx', 'scripts/serve.ts', folder], {
    cwd: fileURLToPath(ROOT),
    env: { ...env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code ?? 'none'}`)));
  });
  return { address: `http://localhost:${port}`, stop: () => server.kill() };
}

/** Fails after `seconds`: a page that never comes to rest must not hold up the other benches. */
async function within<T>(seconds: number, work: Promise<T>): Promise<T> {
  const limit = AbortSignal.timeout(seconds * 1000);
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      limit.onabort = () => reject(new Error(`took more than ${seconds} s`));
    }),
  ]);
}

/** Serves `dist` (`npm run build` first) and opens a browser for `measure`; closes both, whatever happens. */
export async function withBuiltApp<T>(
  limitSeconds: number,
  measure: (host: AppHost) => Promise<T>,
): Promise<T> {
  if (!existsSync(new URL('dist/index.html', ROOT))) throw new Error('No dist: npm run build first.');
  const executablePath = findTestChromium();
  if (executablePath === null) throw new Error('No Chromium: set CHROME_PATH.');
  const { address, stop } = await startServer('dist');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return await within(limitSeconds, measure({ browser, address }));
  } finally {
    await browser.close();
    stop();
  }
}
