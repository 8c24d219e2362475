import { describe, expect, it } from 'vitest';
import { startsWhole } from '../../../../src/app/start/boot.ts';
import { parseUrl } from '../../../../src/state/url.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';

const startOf = (search: string) => startsWhole(createAppStore({ choices: parseUrl(search) }).getState());

describe('the map starts with the whole district', () => {
  it.each(['', '?lang=en&theme=night', '?view=nearby', '?category=market'])('at "%s"', (search) => {
    expect(startOf(search)).toBe(true);
  });

  it.each([
    '?at=120.08,30.2,14',
    '?place=tianmuli',
    '?view=report',
    '?view=nearby&from=120.127,30.27',
    '?embed=1',
  ])('not at "%s"', (search) => {
    expect(startOf(search)).toBe(false);
  });
});
