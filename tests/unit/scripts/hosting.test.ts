import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addIntegrity } from '../../../scripts/hosting/add-integrity.ts';
import { hostPolicy, pagePolicy } from '../../../scripts/hosting/content-security-policy.ts';
import { formatCaddy } from '../../../scripts/hosting/format-caddy.ts';
import { formatHeadersFile } from '../../../scripts/hosting/format-headers-file.ts';
import { formatNginx } from '../../../scripts/hosting/format-nginx.ts';
import { ANY_SITE, type Header, securityHeaders } from '../../../scripts/hosting/response-headers.ts';
import { HOST_FILES, writeHostFiles } from '../../../scripts/hosting/write-host-files.ts';
import { listPack } from '../../../scripts/offline/list-pack.ts';

const root = mkdtempSync(join(tmpdir(), 'hosting-'));
afterAll(() => rmSync(root, { recursive: true }));

const HEADERS = securityHeaders({ origins: [], ancestors: ANY_SITE });

describe('the policies', () => {
  it('allow nothing unsafe, and no text as a script', () => {
    for (const policy of [pagePolicy([]), hostPolicy([], "'self'")]) {
      expect(policy).not.toMatch(/unsafe|https?:|script-src[^;]*(?:data|blob):/);
      expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
    }
  });

  it('say who may embed the atlas only where a browser heeds it', () => {
    expect(hostPolicy([], "'self' https://a.example")).toMatch(
      /; frame-ancestors 'self' https:\/\/a\.example$/,
    );
    expect(pagePolicy([])).not.toContain('frame-ancestors');
  });

  it('let the atlas alone ask for the position, and nobody for the camera', () => {
    const [, value] = HEADERS.find(([name]) => name === 'Permissions-Policy')!;
    expect(value).toMatch(/geolocation=\(self\).*camera=\(\)/);
  });
});

it('the configurations of hosts are those that the table gives', () => {
  const hint = 'npx tsx scripts/hosting/write-deploy.ts';
  expect(readFileSync('deploy/nginx.conf', 'utf8'), hint).toBe(formatNginx(HEADERS));
  expect(readFileSync('deploy/Caddyfile', 'utf8'), hint).toBe(formatCaddy(HEADERS));
});

/** As Netlify and Cloudflare Pages read it: `*` at the end of a path stands for any rest. */
function headersOf(path: string, file: string): readonly Header[] {
  const rules = file.trim().split(/\n(?=\/)/);
  return rules
    .map((rule) => rule.split('\n'))
    .filter(([pattern = '']) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
    )
    .flatMap(([, ...lines]) =>
      lines.map((line) => {
        const [name = '', ...value] = line.trim().split(': ');
        return [name, value.join(': ')] as const;
      }),
    );
}

describe('the file of headers', () => {
  const file = formatHeadersFile(HEADERS);

  it.each([
    ['/', 'no-cache'],
    ['/service-worker.js', 'no-cache'],
    ['/geo/base/walk.bin', 'no-cache'],
    ['/assets/index-abc.js', 'public, max-age=31536000, immutable'],
  ])('gives %s each header once, and says how long it is kept', (path, cache) => {
    const headers = headersOf(path, file);
    expect(headers).toEqual([...HEADERS, ['Cache-Control', cache]]);
  });

  it('has no line that Cloudflare would refuse', () => {
    expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
});

it('the page says what its entry files must be', () => {
  const folder = join(root, 'entry');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'assets/a.js'), 'one');
  writeFileSync(join(folder, 'assets/a.css'), 'two');
  writeFileSync(
    join(folder, 'index.html'),
    '<link rel="icon" href="./favicon.svg"><script type="module" crossorigin src="./assets/a.js"></script>' +
      '<link rel="stylesheet" crossorigin href="./assets/a.css">',
  );
  addIntegrity(folder);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  const digest = (text: string) => `sha384-${createHash('sha384').update(text).digest('base64')}`;
  expect(html).toContain(`src="./assets/a.js" integrity="${digest('one')}"></script>`);
  expect(html).toContain(`href="./assets/a.css" integrity="${digest('two')}">`);
  expect(html.match(/integrity/g)).toHaveLength(2);
});

it('a page without entry files is no page of the atlas', () => {
  writeFileSync(join(root, 'index.html'), '<p>');
  expect(() => addIntegrity(root)).toThrow('no entry files');
});

it('what only hosts read leads to the atlas by its path, and is not stored on devices', () => {
  const folder = join(root, 'hosted');
  mkdirSync(folder);
  writeHostFiles(folder, { district: 'public/geo', home: '/xihu-atlas/', origins: [] });
  expect(listPack(folder)).toEqual([]);
  const page = readFileSync(join(folder, HOST_FILES[0]), 'utf8');
  expect(page).toContain('<a href="/xihu-atlas/">打开西湖图志</a>');
  expect(page).toContain('<a href="/xihu-atlas/">Open Xihu Atlas</a>');
  expect(page).not.toMatch(/@\{|(?:href|src)="\.?\/?[a-z-]+\./);
});
