import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, buildLocated, POLICY } from './build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { LOCALES } from '../../../src/schema/locale.ts';

const opened = async (locale: (typeof LOCALES)[number] = 'en') => {
  const rendered = await renderPanel({
    atlas: buildAtlas([
      buildLocated('near', { zh: '近', en: 'Near' }, {}),
      buildLocated('far', { zh: '远', en: 'Far' }, {}),
      POLICY,
    ]),
    choices: { view: 'about' },
    locale,
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
};

describe('About', () => {
  it('counts how sure the positions are', async () => {
    await opened();
    const row = screen.getByRole('row', { name: /60–150 m/ });
    expect(within(row).getByRole('cell').textContent).toBe('2');
    expect(
      screen.getByText('2 have a place of their own on the map, in four classes of accuracy:'),
    ).toBeTruthy();
  });

  it('says what it does not know, in numbers', async () => {
    await opened();
    expect(
      screen.getByText('There is no news of 3 entries since the report of September 2024.'),
    ).toBeTruthy();
  });

  it('offers every language by its own name', async () => {
    const { user, store } = await opened();
    await user.click(screen.getByRole('radio', { name: '繁體中文' }));
    expect(store.getState().localeChoice).toBe('zh-Hant');
  });

  it('names no other site unless the build does', async () => {
    await opened();
    expect(screen.queryByText(/The base map of this edition is read from/)).toBeNull();
  });

  it.each(LOCALES)('has no accessibility violation in %s', async (locale) => {
    const { container } = await opened(locale);
    await expectNoAxeViolations(container);
  });
});
