import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { env, exit } from 'node:process';
import { aptInstall, aptUpdate, canUseApt } from './apt-install.ts';
import { findTestChromium, SHELL_PATHS } from './find-chromium.ts';

const CJK_FONT_FOLDERS = ['/usr/share/fonts/opentype/noto', '/usr/share/fonts/noto-cjk'];
/** Kept after the shell was looked for, so that a system whose packages do not include it is asked once. */
const SHELL_WAS_LOOKED_FOR = 'node_modules/.cache/checks/shell-was-looked-for';

const lacksFonts = canUseApt && !CJK_FONT_FOLDERS.some((folder) => existsSync(folder));
const lacksShell =
  canUseApt &&
  env.CHROME_PATH === undefined &&
  ![...SHELL_PATHS, SHELL_WAS_LOOKED_FOR].some((path) => existsSync(path));

function installWhatIsMissing(): void {
  aptUpdate();
  if (lacksFonts) aptInstall('fonts-noto-cjk');
  if (lacksShell) {
    aptInstall('chromium-headless-shell');
    mkdirSync(dirname(SHELL_WAS_LOOKED_FOR), { recursive: true });
    writeFileSync(SHELL_WAS_LOOKED_FOR, '');
  }
  if (findTestChromium() === null) aptInstall('chromium');
}

/** Makes sure that the browser tests find a Chromium and Chinese fonts, or says in one line what to do. */
const isReady = findTestChromium() !== null && !lacksFonts && !lacksShell;
if (!isReady && canUseApt) installWhatIsMissing();
if (findTestChromium() === null) {
  console.error(
    'No Chrome or Chromium found: install one, or set CHROME_PATH to its program, then run npm test again.',
  );
  exit(1);
}
