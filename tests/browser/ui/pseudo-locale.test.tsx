import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { buildReportAtlas } from './report/sample-report.ts';
import { renderPanel } from './render-panel.tsx';
import { untranslatedTexts } from './untranslated-texts.ts';
import { loadPseudoTexts } from '../../../src/i18n/load-pseudo-texts.ts';
import { LOCALES, type Locale } from '../../../src/schema/locale.ts';
import type { UrlState } from '../../../src/schema/url-state.ts';
import type { ViewId } from '../../../src/schema/view.ts';

const VIEWS: readonly ViewId[] = ['explore', 'report', 'about'];

async function renderPseudo(locale: Locale, choices: Partial<UrlState>) {
  const atlas = buildReportAtlas();
  const texts = await loadPseudoTexts(locale);
  return { atlas, ...(await renderPanel({ atlas, choices, locale, texts })) };
}

it.each(LOCALES.flatMap((locale) => VIEWS.map((view) => [view, locale] as const)))(
  'every text of the view %s comes from the dictionary (%s)',
  async (view, locale) => {
    const { container } = await renderPseudo(locale, { view });
    await screen.findByRole('heading', { level: 1 });
    expect(untranslatedTexts(container)).toEqual([]);
  },
);

it.each(LOCALES)('every text of a place comes from the dictionary (%s)', async (locale) => {
  const atlas = buildReportAtlas();
  for (const { id } of atlas.initiatives) {
    const { container, unmount } = await renderPseudo(locale, { selectedId: id });
    await screen.findAllByRole('heading', { level: 2, name: /⟦/ });
    expect(untranslatedTexts(container)).toEqual([]);
    unmount();
  }
});

it('a text that is written into a view would be found', () => {
  const { container } = render(
    <>
      <p>⟦Ópén⟧ soon</p>
      <p lang="zh-CN">原文</p>
      <button type="button" aria-label="Close" />
    </>,
  );
  expect(untranslatedTexts(container)).toEqual([' soon', 'Close']);
});
