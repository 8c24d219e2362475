import { existsSync } from 'node:fs';
import { exit } from 'node:process';
import { aptInstall, aptUpdate, canUseApt } from '../apt-install.ts';

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

/** Makes sure that the tests of hosts find their servers, or says in one line what to do. */
if (missing().length > 0 && canUseApt) {
  aptUpdate();
  aptInstall(...missing());
}
if (missing().length > 0) {
  console.error(
    `Missing: ${missing().join(', ')}. On Debian or Ubuntu install them as root, then run npm run test:hosts again.`,
  );
  exit(1);
}
