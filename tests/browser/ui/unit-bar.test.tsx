import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UnitBar, type UnitFill } from '../../../src/ui/unit-bar.tsx';

function draw(units: readonly UnitFill[]) {
  const { container } = render(<UnitBar units={units} color="rgb(0, 0, 255)" />);
  const [inked, outlined, cleared] = [...container.querySelectorAll('path')];
  const has = (
    path: SVGPathElement | undefined,
    [x, y]: readonly [number, number],
    how: 'fill' | 'stroke',
  ) => {
    const point = new DOMPoint(x, y);
    return how === 'fill' ? path?.isPointInFill(point) : path?.isPointInStroke(point);
  };
  return {
    inkedAt: (x: number, y: number) =>
      has(inked, [x, y], 'fill') === true && has(cleared, [x, y], 'fill') !== true,
    outlinedAt: (x: number, y: number) => has(outlined, [x, y], 'stroke') === true,
    elements: container.querySelectorAll('svg *').length,
  };
}

it('draws each unit after the one before, by its fill', () => {
  const { inkedAt, outlinedAt } = draw(['solid', 'half', 'outline', 'ringed']);
  const middles = [2, 7, 12, 17];
  expect(middles.map((x) => inkedAt(x, 3))).toEqual([true, false, false, true]);
  expect(middles.map((x) => inkedAt(x, 8))).toEqual([true, true, false, true]);
  expect(middles.map((x) => outlinedAt(x, 0.5))).toEqual([false, true, true, false]);
  expect([inkedAt(17, 1.5), inkedAt(4.5, 3)]).toEqual([false, false]);
});

it('takes no more elements for a thousand units than for one', () => {
  expect(draw(Array<UnitFill>(1000).fill('ringed')).elements).toBe(draw(['solid']).elements);
});
