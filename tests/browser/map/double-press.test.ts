import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { MapIntent } from '../../../src/map/map-contract.ts';
import { EMPTY_PIXEL, openMap, type OpenMap } from './open-map.ts';

const ofType = <T extends MapIntent['type']>({ intents }: OpenMap, type: T) =>
  intents.filter((intent): intent is Extract<MapIntent, { type: T }> => intent.type === type);

test('a double click on the ground zooms and picks nothing', async () => {
  const map = await openMap();
  // Between the two clicks of a busy machine more time may pass than between those of a hand.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await userEvent.dblClick(map.map.getCanvas(), { position: EMPTY_PIXEL });
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  await vi.waitFor(() => {
    expect(ofType(map, 'camera-moved').at(-1)?.camera.zoom).toBeCloseTo(14, 3);
  });
  // A press after it would come later than one that still waited.
  await userEvent.click(map.map.getCanvas(), { position: { x: 500, y: 580 } });
  await vi.waitFor(() => {
    expect(ofType(map, 'ground-picked')).toHaveLength(1);
  });
  expect(ofType(map, 'ground-picked')[0]?.point[1]).toBeLessThan(30.28);
});

/** A tap as a browser tells it: of the second one of a double tap there is no click. */
function tap(canvas: HTMLCanvasElement, { isSecond }: { isSecond: boolean }): void {
  const { x, y } = EMPTY_PIXEL;
  const touch = new Touch({ identifier: 1, target: canvas, clientX: x, clientY: y });
  const common = { bubbles: true, cancelable: true };
  canvas.dispatchEvent(new TouchEvent('touchstart', { ...common, touches: [touch], targetTouches: [touch] }));
  canvas.dispatchEvent(new TouchEvent('touchend', { ...common, changedTouches: [touch] }));
  if (!isSecond)
    canvas.dispatchEvent(new PointerEvent('click', { ...common, clientX: x, clientY: y, detail: 1 }));
}

test('a double tap on the ground zooms and picks nothing, a single one picks it', async () => {
  const map = await openMap();
  tap(map.map.getCanvas(), { isSecond: false });
  tap(map.map.getCanvas(), { isSecond: true });
  await vi.waitFor(() => {
    expect(ofType(map, 'camera-moved').at(-1)?.camera.zoom).toBeCloseTo(14, 3);
  });
  expect(ofType(map, 'ground-picked')).toEqual([]);
  tap(map.map.getCanvas(), { isSecond: false });
  await vi.waitFor(() => {
    expect(ofType(map, 'ground-picked')).toHaveLength(1);
  });
});
