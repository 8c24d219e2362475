import { describe, expect, it } from 'vitest';
import { isDimmedBySection } from '../../../../src/domain/facets/is-dimmed-by-section.ts';
import type { Initiative } from '../../../../src/schema/initiative.ts';

const initiative: Pick<Initiative, 'sections'> = { sections: ['h1-review', 'reform-5-livelihood'] };

describe('isDimmedBySection', () => {
  it('keeps what a section names, in whichever place', () => {
    expect(isDimmedBySection(initiative, 'reform-5-livelihood')).toBe(false);
  });

  it('dims what it does not name', () => {
    expect(isDimmedBySection(initiative, 'reform-1-market')).toBe(true);
  });

  it('dims nothing in the preamble, which speaks of all, nor without a section', () => {
    expect(isDimmedBySection(initiative, 'preamble')).toBe(false);
    expect(isDimmedBySection(initiative, null)).toBe(false);
  });
});
