import { act, screen, waitFor, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildReportAtlas } from './sample-report.ts';
import { ALL_READ } from '../build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from '../render-panel.tsx';
import type { Unread } from '../../../../src/data/atlas.ts';
import { NO_SELECTION } from '../../../../src/schema/facets.ts';
import type { Report } from '../../../../src/schema/report.ts';
import type { UrlState } from '../../../../src/schema/url-state.ts';

/** The size the panel has beside the map. */
const size = document.createElement('style');
size.textContent = '#panel { block-size: 640px; inline-size: 560px }';
beforeAll(() => {
  document.head.append(size);
});
afterAll(() => {
  size.remove();
});

async function renderReport({
  report,
  choices = {},
  locale = 'zh-CN',
  unread = ALL_READ,
}: {
  report?: Report | null;
  choices?: Partial<UrlState>;
  locale?: 'zh-CN' | 'en';
  unread?: Unread;
} = {}) {
  const rendered = await renderPanel({
    atlas: { ...buildReportAtlas(report), unread },
    choices: { view: 'report', ...choices },
    locale,
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}

const scrollerOf = (container: Element): Element => {
  const scroller = container.querySelector('[data-scroller]');
  if (scroller === null) throw new Error('The report has no scroller');
  return scroller;
};

const chapters = () => screen.getByRole('navigation', { name: '章节' });

describe('the report view', () => {
  it('reads as a heading for each section, in the order of the report', async () => {
    await renderReport();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '缘起变革',
      '上半年变革',
      '市场取向变革',
      '全部 7 个数字',
    ]);
  });

  it('says no number of entries without saying that some could not be read', async () => {
    await renderReport({ locale: 'en', unread: { ...ALL_READ, categories: ['market'] } });
    const sections = screen.getAllByRole('region', { name: /reform/i });
    expect(sections.length).toBeGreaterThan(0);
    for (const section of sections) {
      expect(section.textContent).toContain('(not all entries could be read)');
      expect(section.textContent).not.toContain('Names no entry');
    }
  });

  it('opens a chapter from the strip, with the focus on its heading', async () => {
    const { user, store } = await renderReport();
    await user.click(within(chapters()).getByRole('link', { name: /市场取向/ }));
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '市场取向变革' }));
    expect(store.getState().sectionId).toBe('reform-1-market');
    expect(
      within(chapters())
        .getByRole('link', { name: /市场取向/ })
        .getAttribute('aria-current'),
    ).toBe('location');
  });

  it('tells the store which section is scrolled to, and none in the table', async () => {
    const { container, store } = await renderReport();
    await waitFor(() => expect(store.getState().sectionId).toBe('preamble'));
    const scroller = scrollerOf(container);
    screen.getByRole('heading', { name: '上半年变革' }).scrollIntoView();
    await waitFor(() => expect(store.getState().sectionId).toBe('h1-review'));
    scroller.scrollTo({ top: scroller.scrollHeight });
    await waitFor(() => expect(store.getState().sectionId).toBeNull());
  });

  it('begins at the section a link names', async () => {
    const { container } = await renderReport({ choices: { sectionId: 'reform-1-market' } });
    await waitFor(() => expect(scrollerOf(container).scrollTop).toBeGreaterThan(0));
  });

  it.each([
    { indicatorId: 'investment-growth', shown: '增长率' },
    { indicatorId: 'to-come', shown: '即将亮相的小区' },
    { indicatorId: 'rank', shown: '全省排名' },
  ])('shows the number that was asked for, with the focus on it, once: $indicatorId', async (asked) => {
    const { container, store } = await renderReport();
    act(() => {
      store.getState().openView('report', { sectionId: 'h1-review' });
      const part = { sectionId: 'h1-review', indicatorId: asked.indicatorId } as const;
      store.getState().ask({ kind: 'show-part', part });
    });
    expect(document.activeElement?.textContent).toContain(asked.shown);
    expect(document.activeElement?.closest('section')).toBe(
      screen.getByRole('region', { name: '上半年变革' }),
    );
    const view = scrollerOf(container).getBoundingClientRect();
    const box = document.activeElement?.getBoundingClientRect();
    expect(box?.top).toBeGreaterThanOrEqual(view.top);
    expect(box?.top).toBeLessThan(view.bottom);
    expect(store.getState().request).toBeNull();
  });

  it('goes to the heading of a section that was asked for, and of a number that is not shown', async () => {
    const { store } = await renderReport();
    for (const indicatorId of [null, 'unknown']) {
      act(() => {
        store.getState().ask({ kind: 'show-part', part: { sectionId: 'reform-1-market', indicatorId } });
      });
      expect(document.activeElement).toBe(screen.getByRole('heading', { name: '市场取向变革' }));
      screen.getByRole('heading', { level: 1 }).focus();
    }
  });

  it('names the initiatives of a section and opens them', async () => {
    const { user, store } = await renderReport();
    const section = screen.getByRole('region', { name: '市场取向变革' });
    const row = within(section).getByRole('link', { name: /算力联盟/ });
    expect(row.textContent).toContain('不在图上');
    await user.click(row);
    expect(store.getState().selectedId).toBe('computing-alliance');
  });

  describe('left in the middle of a section', () => {
    const frame = () => act(() => new Promise((resolve) => requestAnimationFrame(() => resolve(undefined))));
    const offsetOf = (container: Element) => {
      const heading = document.getElementById('section-h1-review');
      return scrollerOf(container).getBoundingClientRect().top - (heading?.getBoundingClientRect().top ?? 0);
    };

    async function leaveInTheMiddle() {
      const rendered = await renderReport({ choices: { sectionId: 'h1-review' } });
      await frame();
      scrollerOf(rendered.container).scrollBy({ top: 150, behavior: 'instant' });
      await frame();
      await frame();
      expect(offsetOf(rendered.container)).toBeGreaterThan(100);
      act(() => rendered.store.getState().openView('explore'));
      return rendered;
    }

    it('is returned to there by going back', async () => {
      const { store, container } = await leaveInTheMiddle();
      // What going back restores from the link.
      await act(async () => {
        store.setState({ view: 'report', sectionId: 'h1-review' });
        await Promise.resolve();
      });
      expect(offsetOf(container)).toBeGreaterThan(100);
    });

    it('begins at the heading when the section is asked for anew', async () => {
      const { store, container } = await leaveInTheMiddle();
      await act(async () => {
        store.getState().openView('report', { sectionId: 'h1-review' });
        await Promise.resolve();
      });
      expect(offsetOf(container)).toBeLessThan(20);
    });

    it('begins at its head when the report is opened anew', async () => {
      const { store, container } = await leaveInTheMiddle();
      await act(async () => {
        store.getState().openView('report');
        await Promise.resolve();
      });
      expect(scrollerOf(container).scrollTop).toBe(0);
    });
  });

  it('says what the report leaves open', async () => {
    await renderReport();
    const section = screen.getByRole('region', { name: '市场取向变革' });
    expect(within(section).getByRole('heading', { name: '报告没有说的' })).toBeTruthy();
    expect(section.textContent).toContain('报告没有说在哪些地块。');
  });

  it('gives every chart its words', async () => {
    const { container } = await renderReport();
    const names = () => screen.getAllByRole('img').map((image) => image.getAttribute('aria-label'));
    await waitFor(() => expect(names()).toContain('各项增长：工业增长 10%、投资增长 61%。'));
    expect(names()).toEqual([
      '各项增长：工业增长 10%、投资增长 61%。',
      '新增企业：10\u202F家，已完成。一格为一。',
      '完成改造的小区：28\u202F个，已完成。一格为一。',
      '即将亮相的小区：106\u202F个，目标。一格为一。',
      '新增企业：目标 23\u202F家，已完成 10\u202F家。',
    ]);
    expect(container.querySelectorAll('svg style')).toHaveLength(0);
  });

  it('warns once of two numbers that must not be added', async () => {
    await renderReport();
    const section = screen.getByRole('region', { name: '上半年变革' });
    expect(section.textContent.split('报告没有说两数是否重叠。')).toHaveLength(2);
    expect(section.textContent).toContain('两数不相加');
  });

  it('leads from a chart to its row in the table', async () => {
    const { user } = await renderReport();
    await user.click(screen.getByRole('button', { name: '在表中看“完成改造的小区”' }));
    expect(document.activeElement).toBe(screen.getByRole('row', { name: /完成改造的小区/ }));
  });

  it('says that a filter of the list holds for the map here, and takes it away', async () => {
    const { user, store } = await renderReport({
      choices: { facets: { ...NO_SELECTION, status: ['planned'] } },
    });
    expect(screen.getByText(/总览里的筛选还在用：地图只画 \d+ 项中的 0 项。/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '全部清除' }));
    expect(store.getState().facets).toEqual(NO_SELECTION);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByText(/总览里的筛选还在用/)).toBeNull();
  });

  it('says so when the report could not be read, and leads on', async () => {
    const { user, store } = await renderReport({ report: null });
    await user.click(screen.getByRole('button', { name: '去总览' }));
    expect(store.getState().view).toBe('explore');
  });

  it.each(['zh-CN', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    const { container } = await renderReport({ locale });
    await waitFor(() => expect(container.querySelector('[data-drawn] svg')).not.toBeNull());
    await expectNoAxeViolations(container);
  });
});
