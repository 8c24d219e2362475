import { expect, it } from 'vitest';
import { printPage } from '../../../src/ui/print-page.ts';

it('says whether the print dialog could be opened', () => {
  let opened = 0;
  expect(printPage({ print: () => opened++ })).toBe(true);
  expect(opened).toBe(1);
});

it('says so where a browser has no print dialog, or refuses to open it', () => {
  expect(printPage({})).toBe(false);
  const refusing = {
    print: () => {
      throw new DOMException('Sandboxed', 'SecurityError');
    },
  };
  expect(printPage(refusing)).toBe(false);
});
