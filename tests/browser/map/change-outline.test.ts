import { expect, test, vi } from 'vitest';
import { openMap } from './open-map.ts';
import { createDrawing } from '../../../src/map/drawing/create-drawing.ts';
import type { MapIntent } from '../../../src/map/map-contract.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';

type Drawn = Extract<MapIntent, { type: 'shape-drawn' }>;

const RING = [lngLat(120.1, 30.27), lngLat(120.13, 30.27), lngLat(120.13, 30.29), lngLat(120.1, 30.29)];

test('a corner of an outline is moved by pointer, told on the way and at its end, and the others stay', async () => {
  const { map } = await openMap();
  const told: Drawn[] = [];
  const drawing = createDrawing(map, (intent) => {
    if (intent.type === 'shape-drawn') told.push(intent);
  });
  drawing.show({ tool: 'edit-polygon', ring: RING }, 'day');
  expect(drawing.isActive()).toBe(true);
  // The corners are handles once they are drawn.
  await vi.waitFor(() => {
    const handles = map.getStyle().layers.filter(({ id }) => id.startsWith('td-point'));
    expect(handles.length).toBeGreaterThan(0);
  });
  const canvas = map.getCanvas();
  const box = canvas.getBoundingClientRect();
  const fire = (type: string, { x, y }: Readonly<{ x: number; y: number }>): void => {
    const at = {
      clientX: box.left + x,
      clientY: box.top + y,
      button: 0,
      buttons: type === 'pointerup' ? 0 : 1,
    };
    canvas.dispatchEvent(
      new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true, bubbles: true, cancelable: true }),
    );
  };
  const [from, to] = [map.project([120.13, 30.29]), map.project([120.138, 30.294])];
  fire('pointerdown', from);
  for (const share of [0.2, 0.4, 0.6, 0.8, 1])
    fire('pointermove', { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) });
  fire('pointerup', to);
  await vi.waitFor(() => {
    expect(told.some(({ isFinal }) => isFinal)).toBe(true);
  });
  const shape = told.findLast(({ isFinal }) => isFinal)?.shape;
  if (shape?.kind !== 'polygon') throw new Error('No outline');
  expect(shape.ring).toHaveLength(RING.length);
  const [a, b, moved, d] = shape.ring;
  expect([a, b, d]).toEqual([RING[0], RING[1], RING[3]]);
  expect(moved?.[0]).toBeCloseTo(120.138, 3);
  expect(moved?.[1]).toBeCloseTo(30.294, 3);
  drawing.dispose();
  expect(drawing.isActive()).toBe(false);
});
