import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { MARKET, POLICY } from './build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';

describe('the place view', () => {
  it('opens from the list, takes the focus and gives it back on closing', async () => {
    const { user } = await renderPanel();
    const row = screen.getByRole('link', { name: /文二菜市/ });
    await user.click(row);
    const heading = screen.getByRole('heading', { name: '文二菜市' });
    await waitFor(() => {
      expect(document.activeElement).toBe(heading);
    });
    await user.click(screen.getByRole('button', { name: '关闭，回到列表' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(row);
    });
  });

  it('is closed by Escape', async () => {
    const { user, store } = await renderPanel();
    await user.click(screen.getByRole('link', { name: /文二菜市/ }));
    await waitFor(() => {
      expect(document.activeElement?.textContent).toBe('文二菜市');
    });
    await user.keyboard('{Escape}');
    expect(store.getState().selectedId).toBeNull();
  });

  it('gives both names, each in its language', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id } });
    expect(screen.getByText('Wen’er Market').getAttribute('lang')).toBe('en');
  });

  it('numbers the sources of the facts and leads to them', async () => {
    const { user } = await renderPanel({ choices: { selectedId: MARKET.id } });
    const fact = screen.getByText(/共有百家摊位/);
    expect(within(fact).getByText('（未经原始发布者证实）')).toBeTruthy();
    await user.click(within(fact).getByRole('link', { name: '来源 2' }));
    expect(document.activeElement?.textContent).toContain('来源未记录（lost）');
    const link = screen.getByRole('link', { name: /菜市开业/ });
    expect(link.getAttribute('href')).toBe('https://example.org/market');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('says how far the nearest station is and how well the place is known', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id } });
    expect(screen.getByText(/直线距离 290 米/)).toBeTruthy();
    expect(screen.getByRole('heading', { name: /位置误差约 ±120\s米/ })).toBeTruthy();
    expect(screen.getByText('取建筑中心。')).toBeTruthy();
  });

  it('sets the quotation in Chinese, with Chinese punctuation, in every language', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id }, locale: 'en' });
    const quote = screen.getByText('文二菜市二期，全面开业');
    expect(quote.getAttribute('lang')).toBe('zh-CN');
    expect(quote.tagName).toBe('BLOCKQUOTE');
  });

  it('says why something is not on the map', async () => {
    await renderPanel({ choices: { selectedId: POLICY.id } });
    expect(screen.getByRole('heading', { name: '为什么不在图上' })).toBeTruthy();
    expect(screen.getByText('这是一项政策。')).toBeTruthy();
  });

  it('walks the list with previous and next', async () => {
    const { user } = await renderPanel({ choices: { selectedId: MARKET.id } });
    expect(screen.getByText('第 3 / 3 项')).toBeTruthy();
    expect(screen.getByRole('button', { name: '下一项' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: '上一项' }));
    expect(screen.getByRole('heading', { name: '龙坞茶镇' })).toBeTruthy();
  });

  it('opens what is related', async () => {
    const { user, store } = await renderPanel({ choices: { selectedId: MARKET.id } });
    const related = screen.getByRole('region', { name: '相关条目' });
    await user.click(within(related).getByRole('link', { name: /龙坞茶镇/ }));
    expect(store.getState().selectedId).toBe('tea-town');
  });

  it.each(['zh-CN', 'en'] as const)('has no accessibility violation in %s', async (locale) => {
    const { container } = await renderPanel({ locale, choices: { selectedId: MARKET.id } });
    await expectNoAxeViolations(container);
  });
});
