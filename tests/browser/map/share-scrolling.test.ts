import { expect, test } from 'vitest';
import { openMap, values, type OpenMap } from './open-map.ts';

/** Turns the wheel over the map. @returns whether the page may scroll */
function turnWheel({ map }: OpenMap, { ctrlKey }: { ctrlKey: boolean }): boolean {
  const turn = new WheelEvent('wheel', { deltaY: 100, ctrlKey, bubbles: true, cancelable: true });
  map.getCanvas().dispatchEvent(turn);
  return !turn.defaultPrevented;
}

const shownWords = ({ container }: OpenMap) =>
  container.querySelector('.maplibregl-show .maplibregl-desktop-message')?.textContent;

test('a map in another page leaves the wheel to that page, and says how it is zoomed', async () => {
  const map = await openMap({ sharesScrolling: true });
  expect(turnWheel(map, { ctrlKey: false })).toBe(true);
  expect(shownWords(map)).toBe('按住 Ctrl 并滚动');
  expect(turnWheel(map, { ctrlKey: true })).toBe(false);
  const gestures = { wheel: 'Hold Ctrl', wheelOnMac: 'Hold ⌘', touch: 'Two fingers' };
  map.controller.apply({ ...values, labels: { ...values.labels, gestures } });
  turnWheel(map, { ctrlKey: false });
  expect(shownWords(map)).toBe('Hold Ctrl');
  expect(getComputedStyle(map.map.getCanvas()).touchAction).toBe('pan-x pan-y');
});

test('the map of the atlas itself takes the wheel', async () => {
  const map = await openMap();
  expect(turnWheel(map, { ctrlKey: false })).toBe(false);
  expect(shownWords(map)).toBeUndefined();
});
