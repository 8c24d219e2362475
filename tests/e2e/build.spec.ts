import { env } from 'node:process';
import { expect, test } from '@playwright/test';
import { FAILURE_TABLE } from './failures/failure-table.ts';
import { fetchedWith, readBuild } from './support/read-build.ts';

const build = readBuild(env.E2E_FOLDER ?? 'dist');
const failing = FAILURE_TABLE.flatMap(({ cause }) => {
  if (cause.kind === 'chunk') return [cause.chunk];
  return cause.kind === 'worker' ? [cause.worker] : [];
});

test('the table of failures has a row for each script that is fetched later', { tag: '@desk' }, () => {
  const later = build.flatMap((script) => script.later);
  expect(later.length).toBeGreaterThan(0);
  expect([...new Set(later)].filter((name) => !failing.includes(name))).toEqual([]);
});

test('every other script of the build comes with the page, or with one of those', { tag: '@desk' }, () => {
  const known = fetchedWith(['index', ...failing], build);
  expect(build.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  expect(failing.filter((name) => build.every((script) => script.name !== name))).toEqual([]);
});
