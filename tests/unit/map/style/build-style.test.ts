import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { expect, test } from 'vitest';
import { EMPTY_OVERLAYS } from '../../../src/map/overlay/overlay-data.ts';
import { buildStyle } from '../../../src/map/style/build-style.ts';
import { LOCALES } from '../../../src/schema/locale.ts';
import { THEMES } from '../../../src/schema/theme.ts';

const cases = THEMES.flatMap((theme) =>
  LOCALES.flatMap((locale) => [false, true].map((terrain3d) => ({ theme, locale, terrain3d }))),
);

const build = (options: (typeof cases)[number]) =>
  buildStyle({ ...options, baseUrl: 'https://atlas.test/', overlays: EMPTY_OVERLAYS });

test.each(cases)('is valid: $theme, $locale, 3-D $terrain3d', (options) => {
  expect(validateStyleMin(build(options)).map(({ message }) => message)).toEqual([]);
});
