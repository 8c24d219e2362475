import { spawn } from 'node:child_process';
import { env } from 'node:process';
import { chromium, type Browser } from '@playwright/test';
import { findChromium } from '../../scripts/find-chromium.ts';

const PORT = 4189;

/** Where the built app is served while `withBuiltApp` runs. */
export const APP_ADDRESS = `http://localhost:${PORT}`;

async function startServer(): Promise<() => void> {
  const server = spawn('npx', ['tsx', 'scripts/serve.ts', 'dist'], {
    env: { ...env, PORT: String(PORT) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    server.once('exit', (code) => reject(new Error(`The server ended with code ${code ?? 'none'}`)));
  });
  return () => {
    // The whole group: npx starts the server as a child of its own.
    if (server.pid !== undefined) process.kill(-server.pid);
  };
}

/** Serves `dist` (`npm run build` first) and opens a browser for `measure`; closes both, whatever happens. */
export async function withBuiltApp<T>(measure: (browser: Browser) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium: set CHROME_PATH.');
  const stopServer = await startServer();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    return await measure(browser);
  } finally {
    await browser.close();
    stopServer();
  }
}
