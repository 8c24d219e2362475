import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatThemeCss } from '../../../scripts/format-theme-css.ts';

it('theme.css says what the tokens say (npx tsx scripts/write-theme-css.ts writes it anew)', () => {
  const committed = readFileSync(new URL('../../../src/ui/theme.css', import.meta.url), 'utf8');
  expect(committed).toBe(formatThemeCss());
});
