import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const DOCUMENTS = [
  'README.md',
  'docs/ARCHITECTURE.md',
  'docs/DATA.md',
  'docs/PIPELINE.md',
  'docs/WALKING.md',
];
const PATH_IN_CODE = /`((?:src|pipeline|public|tests|scripts|docs|\.ci)\/[\w./-]*)`/g;

it.each(DOCUMENTS)('every path that %s names exists', (document) => {
  const paths = [...readFileSync(document, 'utf8').matchAll(PATH_IN_CODE)].map(([, path]) => path ?? '');
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
