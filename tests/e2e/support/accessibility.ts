import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Problems that axe finds, one line each. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // The other mode opens a second page for each question, and only frames of other origins need that.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
