import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, buildLocated, MARKET } from '../build-atlas.ts';
import { buildPlateSource, SQUARE_PLATE } from '../build-plate-source.ts';
import { renderPanel } from '../render-panel.tsx';
import { fail, ok } from '../../../../src/schema/result.ts';

const choices = { selectedId: MARKET.id };

describe('the plate of a place', () => {
  it('is a picture with a text, a scale and the date of its data', async () => {
    await renderPanel({ choices, plates: buildPlateSource([ok(SQUARE_PLATE)]) });
    const picture = await screen.findByRole('img', { name: /57 座建筑/ });
    expect(picture.getAttribute('aria-label')).toMatch(/^1\.2\s公里 × 680\s米.*它在红色虚线圈里的某处。$/);
    const plate = screen.getByRole('region', { name: '图底平面' });
    expect(within(plate).getByText(/^100\s米$/)).toBeTruthy();
    expect(within(plate).getByText('© OpenStreetMap 贡献者（ODbL），2026 年 5 月 8 日')).toBeTruthy();
  });

  it('has its scale bar as long as 100 m of the picture', async () => {
    await renderPanel({ choices, plates: buildPlateSource([ok(SQUARE_PLATE)]) });
    const picture = await screen.findByRole('img', { name: /57 座建筑/ });
    const bar = screen.getByText(/^100\s米$/).querySelector('span');
    const share = (bar?.getBoundingClientRect().width ?? 0) / picture.getBoundingClientRect().width;
    expect(share).toBeCloseTo(100 / 1240, 2);
  });

  it('moves nothing below it when it comes', async () => {
    let give: (answer: ReturnType<typeof ok<typeof SQUARE_PLATE>>) => void = () => undefined;
    const coming = new Promise<ReturnType<typeof ok<typeof SQUARE_PLATE>>>((resolve) => {
      give = resolve;
    });
    await renderPanel({
      choices,
      plates: { load: () => coming, loadGround: () => Promise.resolve(null), forget: () => undefined },
    });
    const top = () => screen.getByText('文二菜市二期，全面开业').getBoundingClientRect().top;
    const before = top();
    give(ok(SQUARE_PLATE));
    await screen.findByRole('img', { name: /57 座建筑/ });
    expect(top()).toBe(before);
  });

  it('says why it is missing where too little is built', async () => {
    await renderPanel({ choices });
    expect(await screen.findByText('这一带的地图数据里建筑太少，画不成图底平面。')).toBeTruthy();
    expect(screen.queryByRole('img', { name: /座建筑/ })).toBeNull();
  });

  it('is not even asked for where the location is too uncertain', async () => {
    const vague = buildLocated('vague', { zh: '某地', en: 'Somewhere' });
    const place = { ...vague, location: { ...vague.location, accuracyMeters: 900 } };
    await renderPanel({
      choices: { selectedId: place.id },
      atlas: buildAtlas([place]),
      plates: buildPlateSource([ok(SQUARE_PLATE)]),
    });
    expect(screen.getByText('位置只知道大概，所以没有图底平面。')).toBeTruthy();
    expect(screen.queryByRole('img', { name: /座建筑/ })).toBeNull();
  });

  it('can be asked for again when its data could not be read', async () => {
    const plates = buildPlateSource([fail('unreachable'), ok(SQUARE_PLATE)]);
    await renderPanel({ choices, plates });
    const retry = await screen.findByRole('button', { name: '重试' });
    await act(() => {
      retry.click();
      return Promise.resolve();
    });
    expect(await screen.findByRole('img', { name: /57 座建筑/ })).toBeTruthy();
  });
});
