import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { EngineId } from './drive/engine-table.ts';
import { aptInstall, aptUpdate, canUseApt } from '../../scripts/apt-install.ts';

type Need = Readonly<{ path: string; packages: readonly string[] }>;

const SCREEN: Need = { path: '/usr/bin/Xvfb', packages: ['xvfb'] };
/** What each needs beside Chinese fonts: a program that tells whether it is there, and the packages of Debian with it. */
const NEEDS: Readonly<Record<EngineId, readonly Need[]>> = {
  chromium: [{ path: '/usr/bin/chromium', packages: ['chromium'] }],
  firefox: [SCREEN, { path: '/usr/bin/firefox-esr', packages: ['firefox-esr'] }],
  webkit: [
    SCREEN,
    { path: '/usr/bin/WebKitWebDriver', packages: ['webkit2gtk-driver', 'gir1.2-webkit2-4.1'] },
    { path: '/usr/bin/gjs', packages: ['gjs', 'gir1.2-webkit2-4.1'] },
  ],
};

const missing = (needs: readonly Need[]): readonly Need[] => needs.filter(({ path }) => !existsSync(path));

/** Installs what these engines need, where that is possible. @returns whether all is there; if not, it has said so */
export function ensureEngines(engines: readonly EngineId[]): boolean {
  // Chromium and the fonts, as for `npm test`.
  const { status } = spawnSync('tsx', ['scripts/ensure-browser.ts'], { stdio: 'inherit' });
  const needs = engines.flatMap((engine) => NEEDS[engine]);
  const lacking = new Set(missing(needs).flatMap(({ packages }) => packages));
  if (lacking.size > 0 && canUseApt) {
    aptUpdate();
    aptInstall(...lacking);
  }
  const left = missing(needs);
  for (const { path, packages } of left) {
    console.error(
      `${path} is missing: install ${packages.join(', ')} (Debian, Ubuntu), then run this again.`,
    );
  }
  return status === 0 && left.length === 0;
}
