import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Problems that axe finds, one line each. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // The other mode opens a second page for each question, and only frames of other origins need that.
  const axe = new AxeBuilder({ page }).setLegacyMode(true);
  // All rules run; to describe each element that passed as well would take longer than the rules themselves.
  const { violations } = await axe.options({ resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
