import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

const CODE = /(?<!\.d)\.(?:ts|tsx|mjs)$/;
const EXPORT = /^export (?:async )?(?:const|function|class) (?<name>\w+)/gm;
const FROM =
  /(?:import|export)\s+(?:type\s+)?(?:\w+\s*,?\s*)?(?:\{(?<names>[^}]*)\}|\*(?: as \w+)?)\s*from\s*'(?<file>\.[^']+)'/g;
/** Waited for and taken apart at once, as `(await import('./a.ts')).a`, or whole. */
const LATER = /import\(\s*'(?<file>\.[^']+)'\s*\)(?:\)\.(?<name>\w+))?/g;

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => CODE.test(file));

const FILES = ['src', 'pipeline', 'scripts', 'tests']
  .flatMap(filesIn)
  .concat('vite.config.ts', 'playwright.config.ts');

/** What `file` takes from which files, each as "file name"; "*" for all of a file. */
function takenBy(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8');
  const resolve = (to: string | undefined): string => normalize(join(dirname(file), to ?? ''));
  const together = [...text.matchAll(FROM)].flatMap(({ groups }) =>
    (groups?.names ?? '*')
      .split(',')
      .map((name) => `${resolve(groups?.file)} ${name.replace(/\btype\s+|\s+as\s+\w+/g, '').trim()}`),
  );
  const later = [...text.matchAll(LATER)].map(
    ({ groups }) => `${resolve(groups?.file)} ${groups?.name ?? '*'}`,
  );
  return [...together, ...later];
}

it('every value that a module exports is taken by another', () => {
  const taken = new Set(FILES.flatMap(takenBy));
  const exported = FILES.filter((file) => !file.startsWith('tests')).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(EXPORT)].map(({ groups }) => ({
      file,
      name: groups?.name ?? '',
    })),
  );
  expect(exported.length).toBeGreaterThan(800);
  const unused = exported.filter(
    ({ file, name }) => !taken.has(`${file} ${name}`) && !taken.has(`${file} *`),
  );
  expect(unused.map(({ file, name }) => `${name} of ${file}`)).toEqual([]);
});
