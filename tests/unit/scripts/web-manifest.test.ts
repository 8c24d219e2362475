import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { readDistrict } from '../../../pipeline/district/read-district.ts';
import { ICONS, TOUCH_ICON } from '../../../scripts/offline/web-icons.ts';
import { webManifest } from '../../../scripts/offline/web-manifest-plugin.ts';

it('names the atlas of the district, with its views', () => {
  expect(webManifest(readDistrict('public/geo'))).toMatchObject({
    name: '西湖图志 Xihu Atlas',
    scope: './',
    shortcuts: [
      { name: '身边 Nearby', url: './?view=nearby' },
      { name: '漫步 Tours', url: './?view=tours' },
      { name: '分析 Analyse', url: './?view=analyse' },
      { name: '报告 Report', url: './?view=report' },
    ],
  });
});

it.each([...ICONS, TOUCH_ICON])(
  'has the icon $path in its size, filled to the edge where it may be cut',
  (icon) => {
    const { width, height, data } = PNG.sync.read(readFileSync(`public/${icon.path}`));
    expect([width, height]).toEqual([icon.size, icon.size]);
    expect(data[3]).toBe(icon.isMaskable ? 255 : 0);
  },
);
