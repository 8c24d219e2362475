import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type Axe from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Problems that axe finds in the page and its frames, one line each. Axe is put into the page once and answers there:
 * `@axe-core/playwright` puts it in again for each question and fetches all that it saw, which takes longer than the
 * rules.
 */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  for (const frame of page.frames()) {
    if (!(await frame.evaluate(() => 'axe' in globalThis))) await frame.evaluate(AXE);
  }
  return page.evaluate(async () => {
    const axe = Reflect.get(globalThis, 'axe') as typeof Axe;
    // All rules run; to describe each element that passed as well would take longer than the rules themselves.
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
}
