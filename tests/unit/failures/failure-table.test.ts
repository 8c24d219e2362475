import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BY_PAGE } from '../../e2e/failures/failure-row.ts';
import { BROWSER_ABILITIES } from '../../e2e/failures/device-failures.ts';
import { FAILURE_TABLE } from '../../e2e/failures/failure-table.ts';
import { UNREAD_FILES } from '../../e2e/failures/file-failures.ts';
import { formatFailures } from '../../e2e/failures/format-failures.ts';

const GEO = 'public/geo';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const failingFiles = FAILURE_TABLE.flatMap(({ cause }) => (cause.kind === 'file' ? [cause.file] : []));

/** What a browser may lack or refuse, by the name that the code calls it. */
const ABILITY =
  /\b(?:navigator\.(?!maxTouchPoints)\w+|window\.print|localStorage|sessionStorage|matchMedia|requestFullscreen|speechSynthesis|wakeLock|permissions)\b/g;

describe('the table of failures', () => {
  it('has a row for each file of the data, or says why that is never read', () => {
    const files = filesBelow(GEO).map((path) => path.slice(GEO.length + 1));
    const known = new Set([...failingFiles, ...Object.keys(UNREAD_FILES)]);
    expect(files.filter((file) => !known.has(file))).toEqual([]);
    expect([...known].filter((file) => !files.includes(file))).toEqual([]);
  });

  it('has a row for each ability of the browser that the code asks for, or says why it needs none', () => {
    const asked = filesBelow('src')
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => [...readFileSync(path, 'utf8').matchAll(ABILITY)].map(([ability]) => ability));
    expect([...new Set(asked)].filter((ability) => !(ability in BROWSER_ABILITIES))).toEqual([]);
  });

  it('names each row once', () => {
    const ids = FAILURE_TABLE.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('tells a next step, or names what to do in the sentence, wherever a row comes back by a next step', () => {
    const without = FAILURE_TABLE.filter(
      ({ told, recovers }) =>
        recovers.includes('next') && (told === null || (told !== BY_PAGE && told.next === null)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });

  it('stands in the documents as it is walked', () => {
    expect(readFileSync('docs/FAILURES.md', 'utf8')).toBe(formatFailures());
  });
});
