import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Their letters are parts of a drawing, in its own units. */
const DRAWN = [
  'views/analyse/brief/brief-pins.module.css',
  'views/print/paper-furniture.module.css',
  'views/print/print-sheet.module.css',
  'views/tours/paper/card-map.module.css',
  'views/tours/stop-plate.module.css',
  'map/interaction/origin-pin.module.css',
];

const SOURCES = new URL('../../../src/', import.meta.url);

it('no style sheet sets text in pixels, so that it follows the size the reader chose', () => {
  const sheets = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.css') && !DRAWN.includes(file),
  );
  expect(sheets.length).toBeGreaterThan(50);
  const fixed = sheets.flatMap((file) =>
    [...readFileSync(new URL(file, SOURCES), 'utf8').matchAll(/\b(?:font(?:-size)?|line-height):\s*[^;]*;/g)]
      .map(([declaration]) => declaration.replace(/\s+/g, ' '))
      .filter((declaration) => /(?::|\s)[\d.]+px/.test(declaration))
      .map((declaration) => `${file}: ${declaration}`),
  );
  expect(fixed).toEqual([]);
});
