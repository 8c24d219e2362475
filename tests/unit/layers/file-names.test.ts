import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';

/** Each language has the same files. */
const LOCALES = /i18n\/(?:dictionary\.ts$|locales\/)/;
const CODE = /(?<!\.d)\.(?:ts|tsx|mjs)$/;

const codeIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => CODE.test(file) && !LOCALES.test(file));

it('no two modules have the same name, so that a name in an error or a search is one file', () => {
  const files = ['src', 'pipeline', 'scripts'].flatMap(codeIn);
  expect(files.length).toBeGreaterThan(300);
  const names = files.map((file) => basename(file).replace(CODE, ''));
  expect(
    files.filter((_, index) => names.indexOf(names[index] ?? '') !== names.lastIndexOf(names[index] ?? '')),
  ).toEqual([]);
});
