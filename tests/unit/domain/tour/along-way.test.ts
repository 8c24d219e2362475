import { expect, it } from 'vitest';
import { alongWay } from '../../../../src/domain/tour/along-way.ts';
import { type LngLat, lngLat } from '../../../../src/schema/lng-lat.ts';

it('lists what is near a way in the order of the way, and nothing further off', () => {
  const line = [lngLat(120.1, 30.25), lngLat(120.11, 30.25), lngLat(120.11, 30.26)];
  const items: Readonly<{ id: string; point: LngLat }>[] = [
    { id: 'second', point: lngLat(120.111, 30.258) },
    // 222 m north of the line.
    { id: 'far', point: lngLat(120.104, 30.252) },
    { id: 'first', point: lngLat(120.104, 30.2495) },
  ];
  const near = alongWay(line, items, { pointOf: ({ point }) => point, withinMeters: 200 });
  expect(near.map(({ item }) => item.id)).toEqual(['first', 'second']);
  expect(near[0]?.offMeters).toBeCloseTo(55.4, 0);
});
