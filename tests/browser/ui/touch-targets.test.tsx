import { screen, within } from '@testing-library/react';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MARKET } from './build-atlas.ts';
import { renderPanel } from './render-panel.tsx';
import { buildReportAtlas } from './report/sample-report.ts';
import { tellChromium } from './tell-chromium.ts';

/** Half of 44 px, and not on the edge itself. */
const REACH = 21;

const setTouch = (enabled: boolean) => tellChromium('Emulation.setTouchEmulationEnabled', { enabled });

beforeAll(() => setTouch(true));
afterAll(() => setTouch(false));

/** What a finger hits at an offset from the middle of `target`. */
function hitAt(target: Element, [x, y]: readonly [number, number]): Element | null {
  target.scrollIntoView({ block: 'center', inline: 'center' });
  const box = target.getBoundingClientRect();
  return document.elementFromPoint(box.x + box.width / 2 + x, box.y + box.height / 2 + y);
}

/** The sides of `target` on which a finger 21 px off its middle misses it. */
function missedSides(target: Element): readonly string[] {
  const sides = { left: [-REACH, 0], right: [REACH, 0], above: [0, -REACH], below: [0, REACH] } as const;
  return Object.entries(sides).flatMap(([side, offset]) =>
    hitAt(target, offset) === target ? [] : [`${target.textContent} ${side}`],
  );
}

describe('for a finger', () => {
  it('the screen is coarse in these tests', () => {
    expect(matchMedia('(pointer: coarse)').matches).toBe(true);
  });

  it('the number of a source is 44 px large', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id } });
    const fact = await screen.findByText(/二期已经开业/);
    expect(missedSides(within(fact).getByRole('button'))).toEqual([]);
  });

  it('numbers side by side reach outwards, and none covers another', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id } });
    const fact = await screen.findByText(/共有百家摊位/);
    const [first, second] = within(fact).getAllByRole('button');
    if (first === undefined || second === undefined) throw new Error('The fact has two sources');
    expect(hitAt(first, [0, 0])).toBe(first);
    expect(hitAt(first, [-REACH, 0])).toBe(first);
    expect(hitAt(second, [0, 0])).toBe(second);
    expect(hitAt(second, [REACH, 0])).toBe(second);
  });

  it('an entry in the list of sources is, too', async () => {
    await renderPanel({ choices: { selectedId: MARKET.id } });
    const sources = await screen.findByRole('list', { name: '来源' });
    const links = within(sources).getAllByRole('link');
    expect(links.length).toBeGreaterThan(0);
    expect(links.flatMap(missedSides)).toEqual([]);
  });

  it('a section in the table of numbers is, too', async () => {
    await renderPanel({ atlas: buildReportAtlas(), choices: { view: 'report' } });
    const table = await screen.findByRole('table', { name: '报告里的全部数字' });
    const links = within(table).getAllByRole('link');
    expect(links.length).toBeGreaterThan(1);
    expect(links.flatMap(missedSides)).toEqual([]);
  });

  it('every head of the table of numbers is, too', async () => {
    await renderPanel({ atlas: buildReportAtlas(), choices: { view: 'report' } });
    const table = await screen.findByRole('table', { name: '报告里的全部数字' });
    const heads = within(table)
      .getAllByRole('columnheader')
      .map((head) => within(head).getByRole('button'));
    expect(heads).toHaveLength(4);
    expect(heads.flatMap(missedSides)).toEqual([]);
  });
});
