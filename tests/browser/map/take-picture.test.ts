import '../../../src/ui/base.css';
import { expect, test } from 'vitest';
import { camera, openMap, type OpenMap, values } from './open-map.ts';
import { lngLat, type LngLat } from '../../../src/schema/lng-lat.ts';
import { DAY_TOKENS } from '../../../src/schema/tokens/day-tokens.ts';

const start = lngLat(120.11, 30.28);
const second = lngLat(120.13, 30.28);
const found = lngLat(120.12, 30.285);
const origin = (key: 'a' | 'b', point: LngLat) => ({ key, point, sign: key, label: key, gap: null });

const openWithPins = () =>
  openMap({
    // A colour is looked for where a sign is only a few pixels wide.
    pixelRatio: 1,
    values: {
      ...values,
      initiatives: [],
      reach: { origins: [origin('a', start), origin('b', second)], areas: [], route: null },
      foundPlace: { point: found, label: '灵隐寺' },
    },
  });

/** Reads the colour of the taken picture so many CSS pixels beside a place, as "#b23a22". */
function colorReader({ controller, map, container }: OpenMap) {
  const picture = controller.takePicture();
  if (picture === null) throw new Error('The graphics are lost');
  const { canvas } = picture;
  const ratio = canvas.width / container.clientWidth;
  return (point: LngLat, { right, up }: Readonly<{ right: number; up: number }>): string => {
    const { x, y } = map.project([point[0], point[1]]);
    const data = canvas
      .getContext('2d')
      ?.getImageData(Math.round((x + right) * ratio), Math.round((y - up) * ratio), 1, 1).data;
    const parts = [...(data ?? [])].slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
    return `#${parts.join('')}`;
  };
}

test('a picture shows the pins of both starts, and the place that was found with its name', async () => {
  const open = await openWithPins();
  const colorAt = colorReader(open);
  const { seal, panel } = DAY_TOKENS.ui;
  const inSeal = { right: -11, up: 30 };
  expect([colorAt(start, inSeal), colorAt(second, inSeal)]).toEqual([seal, seal]);
  const [onRing, onLabel] = [
    { right: 9, up: 0 },
    { right: 0, up: 38 },
  ];
  expect([colorAt(found, onRing), colorAt(found, onLabel)]).toEqual([seal, panel]);
  expect(open.controller.takePicture()?.camera.zoom).toBeCloseTo(camera.zoom);
});
