import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { COMMITTED_PROGRAMME } from '../../fixtures/committed-programme.ts';

const root = join(import.meta.dirname, '../../..');
let geoFolder = '';

beforeEach(() => {
  geoFolder = mkdtempSync(join(tmpdir(), 'geo-check-'));
  for (const name of ['district.json', 'initiatives', 'report.json', 'sources.json', 'tours']) {
    cpSync(join(root, 'public/geo', name), join(geoFolder, name), { recursive: true });
  }
});

afterEach(() => {
  rmSync(geoFolder, { recursive: true });
});

function runCheck(...args: readonly string[]) {
  const program = join(root, 'pipeline/check/check-geo.ts');
  const outline = join(root, 'pipeline/input/district.geojson');
  const options = ['--geo', geoFolder, '--outline', outline, ...args];
  return spawnSync(process.execPath, ['--import', 'tsx', program, ...options], {
    cwd: root,
    encoding: 'utf8',
  });
}

test('ends with a summary and success when no rule is broken', () => {
  const { status, stdout } = runCheck('--today', '2100-01-01');

  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
    new RegExp(
      `^geo:check: ${COMMITTED_PROGRAMME.initiatives} initiatives, .* ${COMMITTED_PROGRAMME.tours} tours: 0 errors, \\d+ warnings$`,
    ),
  );
  expect(status).toBe(0);
});

test('tells every problem and fails when rules are broken', () => {
  writeFileSync(join(geoFolder, 'initiatives/market.geojson'), '{');
  rmSync(join(geoFolder, 'initiatives/education.geojson'));
  const { status, stdout } = runCheck('--today', '2100-01-01');

  expect(stdout).toContain('initiatives/market.geojson\n  error (readable)');
  expect(stdout).toContain('initiatives/education.geojson\n  error (readable)');
  expect(status).toBe(1);
});

test('names the file and the field of a malformed tour', () => {
  const tour = JSON.parse(readFileSync(join(geoFolder, 'tours/liuxia.json'), 'utf8')) as object;
  writeFileSync(join(geoFolder, 'tours/liuxia.json'), JSON.stringify({ ...tour, theme: 'cats' }));
  const { status, stdout } = runCheck('--today', '2100-01-01');

  expect(stdout).toContain('tours/liuxia.json\n  error (schema)  liuxia  theme');
  expect(status).toBe(1);
});

test('takes the day from --today', () => {
  const { status, stdout } = runCheck('--today', '2000-01-01');

  expect(stdout).toContain('is after today, 2000-01-01');
  expect(status).toBe(1);
});
