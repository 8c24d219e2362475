import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { UnitBar, type UnitFill } from '../../../src/ui/unit-bar.tsx';

function draw(units: readonly UnitFill[]) {
  const { container } = render(<UnitBar units={units} color="rgb(0, 0, 255)" />);
  const path = container.querySelector('path');
  return {
    /** From the top to the bottom of the middle of a unit: inked or not. */
    middleOf: (unit: number) =>
      [0.5, 1.5, 3, 5, 6, 8, 9.5, 10.5]
        .map((y) => (path?.isPointInFill(new DOMPoint(unit * 5 + 2, y)) === true ? '#' : '.'))
        .join(''),
    isInkedAt: (x: number) => path?.isPointInFill(new DOMPoint(x, 5)),
    elements: container.querySelectorAll('svg *').length,
  };
}

it('draws every fill in its own way', () => {
  const { middleOf } = draw(['solid', 'ringed', 'half', 'outline']);
  expect([0, 1, 2, 3].map(middleOf)).toEqual(['########', '#.####.#', '#...####', '#......#']);
});

it('leaves a gap between units, and lines at the sides of each', () => {
  const { isInkedAt } = draw(['outline', 'outline']);
  expect([0.5, 2, 3.5, 4.5, 5.5].map(isInkedAt)).toEqual([true, false, true, false, true]);
});

it('takes no more elements for a thousand units than for one', () => {
  expect(draw(Array<UnitFill>(1000).fill('ringed')).elements).toBe(draw(['solid']).elements);
});
