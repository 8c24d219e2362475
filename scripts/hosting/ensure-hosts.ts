import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { env, exit, getuid, platform } from 'node:process';

/** What `npm run test:hosts` starts, and the package of Debian that has it. */
const NEEDED = [
  { path: '/usr/sbin/nginx', name: 'nginx-light' },
  {
    path: '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    name: 'libnginx-mod-http-brotli-static',
  },
  { path: '/usr/bin/caddy', name: 'caddy' },
  // The shell, which other tests use, heeds no setting against storage.
  { path: '/usr/bin/chromium', name: 'chromium' },
];

const missing = (): readonly string[] =>
  NEEDED.filter(({ path }) => !existsSync(path)).map(({ name }) => name);

const apt = (...args: readonly string[]): void => {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  });
};

/** Makes sure that the tests of hosts find their servers, or says in one line what to do. */
if (missing().length > 0 && platform === 'linux' && existsSync('/usr/bin/apt-get') && getuid?.() === 0) {
  console.log(`Installing ${missing().join(', ')} (apt) …`);
  spawnSync('dpkg', ['--configure', '-a'], { stdio: 'ignore' });
  apt('update', '-q');
  apt('install', '-qy', '--no-install-recommends', ...missing());
}
if (missing().length > 0) {
  console.error(
    `Missing: ${missing().join(', ')}. On Debian or Ubuntu install them as root, then run npm run test:hosts again.`,
  );
  exit(1);
}
