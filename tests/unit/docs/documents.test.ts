import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const isDocument = (file: string): boolean => file.endsWith('.md');

const DOCUMENTS = [
  ...readdirSync('.').filter(isDocument),
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter(isDocument)
    .map((file) => join('docs', file)),
];
/** The log of changes tells of files that are gone. */
const OF_TODAY = DOCUMENTS.filter((document) => document !== 'CHANGELOG.md');
const PATH_IN_CODE = /`((?:src|pipeline|public|tests|scripts|docs|\.ci)\/[\w./-]*)`/g;
const LINK = /\]\((?!https?:|mailto:)(?<file>[^)#\s]*)(?:#(?<anchor>[^)\s]+))?\)/g;
const COMMAND = /npm run ([\w:-]+)/g;
/** What npm itself brings. */
const OF_NPM = ['start', 'test'];

const read = (document: string): string => readFileSync(document, 'utf8');

const all = (pattern: RegExp, text: string): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found ?? '');

/** As GitHub makes it of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (document: string): readonly string[] => all(/^#+ (.+)$/gm, read(document)).map(anchorOf);

const commands = (): readonly string[] => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
  return [...Object.keys(scripts), ...OF_NPM];
};

it('there are documents to check', () => {
  expect(DOCUMENTS).toEqual(expect.arrayContaining(['CONTRIBUTING.md', 'README.md', 'docs/ARCHITECTURE.md']));
});

it.each(OF_TODAY)('%s names only paths that exist', (document) => {
  expect(all(PATH_IN_CODE, read(document)).filter((path) => !existsSync(path))).toEqual([]);
});

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document);

  it('links only to files and headings that exist', () => {
    const broken = [...text.matchAll(LINK)].filter(({ groups }) => {
      const { file = '', anchor } = groups ?? {};
      const target = file === '' ? document : join(dirname(document), file);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(broken.map(([link]) => link)).toEqual([]);
  });

  it('names only commands that package.json has', () => {
    const known = commands();
    expect(all(COMMAND, text).filter((command) => !known.includes(command))).toEqual([]);
  });
});
