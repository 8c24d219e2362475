import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MARKET, POLICY } from '../build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from '../render-panel.tsx';

afterEach(() => {
  Reflect.deleteProperty(navigator, 'share');
});

const choices = { selectedId: MARKET.id };
const ADDRESS = new URL('?place=wener-market', window.location.href).href;

async function press(name: string) {
  const panel = await renderPanel({ choices });
  await panel.user.click(await screen.findByRole('button', { name }));
  return panel;
}

const forbidCopying = () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
  vi.spyOn(document, 'execCommand').mockReturnValue(false);
};

describe('keeping a place', () => {
  it('copies its lasting address and says so', async () => {
    await press('复制链接');
    expect(await screen.findByText('链接已复制。')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(ADDRESS);
  });

  it('copies a citation with name, address and day', async () => {
    await press('复制引文');
    await screen.findByText('引文已复制。');
    expect(await navigator.clipboard.readText()).toMatch(
      /^“文二菜市”，西湖图志，http.*place=wener-market，\d{4} 年 \d{1,2} 月 \d{1,2} 日访问。$/,
    );
  });

  it('selects the text to copy by hand where copying is forbidden, and says by which keys', async () => {
    const { user } = await renderPanel({ choices });
    forbidCopying();
    await user.click(await screen.findByRole('button', { name: '复制链接' }));
    expect(await screen.findByText(/浏览器不让复制.*Ctrl\+C/)).toBeTruthy();
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '要复制的文字' });
    expect(field.value).toBe(ADDRESS);
    expect(document.activeElement).toBe(field);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, ADDRESS.length]);
  });

  it('shares by the device where it can', async () => {
    const share = vi.fn(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    await press('分享');
    expect(await screen.findByText('已交给分享。')).toBeTruthy();
    expect(share).toHaveBeenCalledWith({ text: '文二菜市：文二菜市的概述。', url: ADDRESS });
  });

  it('copies instead where there is no sharing', async () => {
    Object.defineProperty(navigator, 'share', { value: undefined, configurable: true });
    await press('分享');
    expect(await screen.findByText('文字已复制。')).toBeTruthy();
    expect(await navigator.clipboard.readText()).toBe(`文二菜市：文二菜市的概述。\n${ADDRESS}`);
  });

  it('says nothing when the sharing is called off', async () => {
    const share = () => Promise.reject(new DOMException('off', 'AbortError'));
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { user } = await press('分享');
    await user.click(screen.getByRole('button', { name: '复制链接' }));
    expect(await screen.findByText('链接已复制。')).toBeTruthy();
    expect(screen.queryByText(/浏览器不让复制/)).toBeNull();
  });

  it('shows a QR code of the address', async () => {
    const { container } = await press('二维码');
    expect(await screen.findByRole('img', { name: '二维码，内容是本条目的网址' })).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('fills in a report of a mistake, and copies it as completed', async () => {
    const { user } = await press('报告错误');
    const field = screen.getByRole('textbox', { name: '更正内容' });
    expect(field).toHaveProperty(
      'value',
      expect.stringMatching(/^更正：文二菜市\n条目：文二菜市（wener-market）\n位置：120\.10000, 30\.20000/),
    );
    await user.type(field, '完');
    await user.click(screen.getByRole('button', { name: '复制更正内容' }));
    await screen.findByText('更正内容已复制。');
    expect(await navigator.clipboard.readText()).toMatch(/完$/);
  });

  it('is there for what has no place', async () => {
    await renderPanel({ choices: { selectedId: POLICY.id } });
    const keep = await screen.findByRole('region', { name: '分享与更正' });
    expect(within(keep).getByRole('button', { name: '复制链接' })).toBeTruthy();
  });
});
