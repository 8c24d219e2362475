import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { listenToMapFocus } from '../../../../src/app/map/keyboard/use-map-focus.ts';
import { useFocusOnMap } from '../../../../src/app/map/keyboard/use-focus-on-map.ts';

function Pane({ hasMap }: { hasMap: boolean }) {
  const pane = useRef<HTMLElement>(null);
  useFocusOnMap(pane, hasMap);
  return (
    <section ref={pane} tabIndex={-1} aria-label="pane">
      {hasMap && <canvas tabIndex={0} role="application" aria-label="map" />}
    </section>
  );
}

const pane = () => screen.getByRole('region', { name: 'pane' });
const map = () => screen.getByRole('application', { name: 'map' });

test('who skips to the pane gets to the map', () => {
  render(<Pane hasMap />);
  pane().focus();
  expect(document.activeElement).toBe(map());
});

test('who skipped before the map was there gets to it when it comes', () => {
  const { rerender } = render(<Pane hasMap={false} />);
  pane().focus();
  expect(document.activeElement).toBe(pane());
  rerender(<Pane hasMap />);
  expect(document.activeElement).toBe(map());
});

test('a focus that was on the map before anybody listened is told', async () => {
  render(<Pane hasMap />);
  // By a real key: after a press of the mouse a script's focus counts as the mouse's.
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement).toBe(map());
  const told: string[] = [];
  const stop = listenToMapFocus(pane(), {
    arrived: () => told.push('arrived'),
    left: () => told.push('left'),
    keyPressed: () => told.push('key'),
  });
  expect(told).toEqual(['arrived']);
  stop();
});
