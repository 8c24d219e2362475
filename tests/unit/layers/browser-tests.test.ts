import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = 'tests/browser';
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file, code: readFileSync(`${FOLDER}/${file}`, 'utf8') }));

describe('browser tests, which all run in one page', () => {
  it('replace no module for the files that come after', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.filter(({ code }) => /\bvi\.(?:do)?mock\(/i.test(code)).map(({ file }) => file)).toEqual([]);
  });

  it('have no hooks at the top of a shared module: they would run for the first file alone that imports it', () => {
    const shared = files.filter(({ file }) => !/\.test\.tsx?$/.test(file));
    const hooked = shared.filter(({ code }) => /^(?:before|after)(?:Each|All)\(/m.test(code));
    expect(hooked.map(({ file }) => file)).toEqual(['leave-as-found.ts']);
  });
});
