import { at } from './support/atlas-driver.ts';
import { expect, test } from './support/atlas-test.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';

const HEADINGS = {
  'zh-CN': ['条目与把握', '我们不知道的', '底图的覆盖', '资料与许可', '隐私', '无障碍说明'],
  en: [
    'Entries, and how sure they are',
    'What we do not know',
    'What the base map covers',
    'Data and licences',
    'Privacy',
    'Accessibility statement',
  ],
} as const;

/** Little to draw. */
const HILLS = at(lngLat(120.07, 30.2), 16);

const PICTURE = { 'zh-CN': '导出图片', en: 'Save a picture' };

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test('About says what is known, how well, and what is not', async ({ atlas, oneLocale: locale }) => {
    await atlas.open({ locale, view: 'about' });
    for (const name of HEADINGS[locale]) {
      await expect(atlas.panel.getByRole('heading', { name })).toBeAttached();
    }
    await expect(atlas.panel.getByRole('img', { name: /西湖区|Xihu District/ })).toBeAttached();
  });
});

test(
  'the picture of the map is saved at twice its size',
  { tag: '@phone' },
  async ({ atlas, outputs, oneLocale: locale }) => {
    await atlas.open({ locale, view: 'about', at: HILLS });
    await atlas.mapIsIdle();
    const width = await outputs.mapWidth();
    const picture = await outputs.savedPicture(PICTURE[locale]);
    expect(picture.fileName).toMatch(/^xihu-atlas-\d{4}-\d{2}-\d{2}\.png$/);
    expect(picture.width).toBe(Math.round(width) * 2);
    expect(picture.height).toBeGreaterThan(0);
  },
);
