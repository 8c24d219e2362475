import { act, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { otherPin, pin, reached, roadsOnly, rowsAnswer } from './sample-answers.ts';
import { fail } from '../../../../src/schema/result.ts';
import { renderNearby, ROWS } from './render-nearby.tsx';

const group = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('the answer', () => {
  const sentence = '步行 15 分钟内有 1 处报告提到的地方、1 个地铁站。';
  const heard = () => screen.getAllByRole('paragraph').filter(({ textContent }) => textContent === sentence);

  it('comes first as a sentence, which is seen, said and found once', async () => {
    await renderNearby();
    expect(heard().map(({ parentElement }) => parentElement?.getAttribute('role'))).toEqual(['status']);
  });

  it('is said when all is answered, not while the pin moves', async () => {
    const { nearby } = await renderNearby({ answers: { isSettled: false } });
    expect(heard()).toEqual([]);
    expect(screen.getAllByText('1').length).toBeGreaterThan(0);
    act(() => {
      nearby.setState({ isSettled: true });
    });
    expect(heard()).toHaveLength(1);
  });

  it('reads as English in English', async () => {
    await renderNearby({ locale: 'en' });
    const sentence = 'Within 15 minutes’ walk: 1 place of the report and 1 metro station.';
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain(sentence);
  });

  it('puts each place in its ring, minutes rounded up, and says about and from–to of an uncertain one', async () => {
    await renderNearby();
    expect(group(/^5 分钟内/).getByText('5 分钟')).toBeDefined();
    expect(group(/^15 分钟内/).getByText(/位置约 ±120.*约 9–16 分钟/)).toBeDefined();
    expect(group(/^再远一点/).getByText('西湖职高')).toBeDefined();
  });

  it('names the nearest where nothing is near', async () => {
    await renderNearby({ rows: [reached('school', 31)] });
    expect(group(/^5 分钟内/).getByText('最近的是西湖职高，31 分钟。')).toBeDefined();
  });

  it('counts everyday places with the nearest of each', async () => {
    await renderNearby();
    expect(group(/^日常去处/).getByRole('button', { name: '最近 2 分钟，古荡' })).toBeDefined();
  });

  it('says at the number that it is the least, or not known, where the map names little', async () => {
    await renderNearby({ answers: { coverage: [roadsOnly] } });
    const everyday = group(/^日常去处/);
    const texts = everyday.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(texts[0]).toMatch(/^≥\u202F1至少 1 处公交站/);
    expect(texts[1]).toMatch(/^\?不详学校/);
    expect(everyday.getByText(/^这段步行范围里有的地方地图资料很少/)).toBeDefined();
  });

  it('says that everyday places are being counted for as long as the answer does not know them', async () => {
    await renderNearby({ answers: { rows: { a: rowsAnswer(ROWS, pin, { withEveryday: false }), b: null } } });
    expect(group(/^日常去处/).getByText('正在计算……')).toBeDefined();
  });

  it.each([
    ['in-water', '图钉在水里，没有路可走。请把它移到岸上。'],
    ['too-far', '300 米内没有能走到的路。请把图钉移近一条路。'],
    ['outside', '这里在步行路网之外。请把图钉移回西湖区内。'],
  ] as const)('says why nobody can walk from there: %s', async (code, text) => {
    const result = fail({ code });
    await renderNearby({ answers: { reach: { a: { point: pin, mode: 'normal', result }, b: null } } });
    expect(screen.getByRole('alert').textContent).toBe(text);
  });
});

describe('an answer about another pin', () => {
  const elsewhere = { origins: { a: otherPin, b: null, sharing: 'off' } } as const;

  it('is not shown, nor its street', async () => {
    await renderNearby({ choices: elsewhere });
    expect(screen.getByText('正在计算……')).toBeDefined();
    expect(screen.queryByText(/求是路|分钟内有/)).toBeNull();
  });

  it('is not shown for another pace', async () => {
    await renderNearby({ choices: { walkMode: 'wheelchair' } });
    expect(screen.queryByText(/求是路|分钟内有/)).toBeNull();
  });

  it('is shown while a drag is being answered', async () => {
    await renderNearby({ choices: elsewhere, answers: { lagging: { a: true, b: false } } });
    expect(screen.getAllByText(/分钟内有/)).not.toHaveLength(0);
  });

  it('is replaced by what failed and a way to try again, and nothing is said to be computed', async () => {
    const network = { step: 'failed', reason: 'crashed' } as const;
    await renderNearby({ choices: elsewhere, answers: { network, lagging: { a: true, b: false } } });
    expect(screen.queryByText(/求是路|分钟内有|正在计算/)).toBeNull();
    expect(screen.getByRole('button', { name: '重试' })).toBeDefined();
  });

  it('leaves the choice of pace in place, so that the focus stays on it', async () => {
    const { user, nearby } = await renderNearby();
    await user.click(screen.getByRole('radio', { name: /轮椅/ }));
    act(() => {
      const { reach } = nearby.getState();
      const result = fail({ code: 'too-far' } as const);
      nearby.setState({ reach: { ...reach, a: { point: pin, mode: 'wheelchair', result } } });
    });
    expect(screen.getByRole('alert')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: /轮椅/ }));
  });
});

describe('the network', () => {
  it('is said to be on its way', async () => {
    await renderNearby({ answers: { network: { step: 'loading' } } });
    expect(screen.getByText(/正在读取步行路网/)).toBeDefined();
  });

  it.each(['unreachable', 'damaged', 'crashed'] as const)(
    'can be tried again when it failed: %s',
    async (reason) => {
      const retry = vi.fn();
      const { user } = await renderNearby({ answers: { network: { step: 'failed', reason }, retry } });
      await user.click(screen.getByRole('button', { name: '重试' }));
      expect(retry).toHaveBeenCalledOnce();
    },
  );
});
