import { expect, it } from 'vitest';
import { outlineSvg } from '../../../../scripts/district/outline-svg.ts';

const district = (kind: string) =>
  JSON.stringify({
    features: [
      {
        properties: { kind },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [120, 30],
              [120.36, 30],
              [120.36, 30.3],
              [120, 30],
            ],
          ],
        },
      },
    ],
  });

it('draws the simple outline in Mercator, starting at the origin', () => {
  expect(outlineSvg(district('outline-simple'))).toMatch(
    /^<svg id="district-outline" width="0" height="0" viewBox="0 0 1000\.0 96\d\.\d" aria-hidden="true"><path d="M0\.0 96\d\.\dL1000\.0 96\d\.\dL1000\.0 0\.0L0\.0 96\d\.\dZ"/,
  );
});

it('says what is missing', () => {
  expect(() => outlineSvg(district('outline'))).toThrow('outline-simple');
});
