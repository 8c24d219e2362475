import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { exit, getuid, platform } from 'node:process';
import { findChromium } from './find-chromium.ts';

const CJK_FONT_FOLDERS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/noto-cjk'];
const APT_PACKAGES = ['chromium', 'fonts-noto-cjk'];

const canUseApt = platform === 'linux' && existsSync('/usr/bin/apt-get') && getuid?.() === 0;
const lacksFonts = canUseApt && !CJK_FONT_FOLDERS.some((folder) => existsSync(folder));

function aptInstall(): boolean {
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // A run that was interrupted may have left packages half configured.
  spawnSync('dpkg', ['--configure', '-a'], { stdio: 'ignore' });
  return run('update', '-q') && run('install', '-qy', '--no-install-recommends', ...APT_PACKAGES);
}

/** Makes sure that the browser tests find a Chromium and Chinese fonts, or says in one line what to do. */
if (findChromium() === null || lacksFonts) {
  if (canUseApt) {
    console.log(`Installing ${APT_PACKAGES.join(' and ')} (apt) …`);
    aptInstall();
  }
  if (findChromium() === null) {
    console.error(
      'No Chrome or Chromium found: install one, or set CHROME_PATH to its program, then run npm test again.',
    );
    exit(1);
  }
}
