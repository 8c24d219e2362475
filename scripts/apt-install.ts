import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, getuid, platform } from 'node:process';

/** Debian's or Ubuntu's packages may be installed here. */
export const canUseApt = platform === 'linux' && existsSync('/usr/bin/apt-get') && getuid?.() === 0;

const apt = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Learns which packages there are. A run that was interrupted may have left some half configured: these first. */
export function aptUpdate(): void {
  spawnSync('dpkg', ['--configure', '-a'], { stdio: 'ignore' });
  apt('update', '-q');
}

/** @returns whether it is installed now */
export function aptInstall(...names: readonly string[]): boolean {
  console.log(`Installing ${names.join(', ')} (apt) …`);
  return apt('install', '-qy', '--no-install-recommends', ...names);
}
