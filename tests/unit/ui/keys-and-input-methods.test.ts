import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCE = new URL('../../../src/', import.meta.url);

/** Where keys are heard: a listener, or a handler of a component. */
const HEARS_KEYS = /['"]key(?:down|up|press)['"]|\bkey(?:down|up): |\bon[Kk]ey(?:Down|Up|Press)\b/;
/** `useListKeys` and `mayBeCommand` ask for those who use them. */
const ASKS = /\bisComposing\(|\buseListKeys\(|\bmayBeCommand\(/;

const EXCEPTIONS = [
  // Only notes that keys are used, whoever uses them.
  'ui/keep-focus.ts',
  // A pin is a button, in which nothing can be composed; and the map may not import from ui.
  'map/interaction/add-pin.ts',
  // Nor can anything in the canvas of the map.
  'map/interaction/zoom-by-keys.ts',
];

test('whoever hears keys asks whether an input method has used them', () => {
  const forgetful = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .filter((file) => {
      const text = readFileSync(new URL(file, SOURCE), 'utf8');
      return HEARS_KEYS.test(text) && !ASKS.test(text);
    });

  expect(forgetful.toSorted()).toEqual(EXCEPTIONS.toSorted());
});
