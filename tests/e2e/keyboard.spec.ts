import { expect, test } from './support/atlas-test.ts';
import { TESTED_LOCALES } from './support/words.ts';

/** What is read out and written, by hand. */
const WORDS = {
  'zh-CN': {
    step: /^(?<name>.+)，.+，(?:已开放|已焕新|建设中|规划中)，.+(?:方.+(?:米|公里)|就在这里)\s*$/,
    crosshair: /准星下/,
    palette: '命令',
    night: 'night app',
    nightCommand: '切换到夜间外观',
    view: '当前视野',
    viewCount: /视野内有 \d+ 项。/,
    distribution: '分布',
    most: /最多的是.+街道/,
    keys: '按键',
    panGroup: '移动地图',
    panLeft: '地图向左移',
  },
  en: {
    step: /^(?<name>.+), [^,]+, (?:Open|Renewed|Building|Planned), (?:.+ to the [a-z-]+|right here)\s*$/,
    crosshair: /crosshair/,
    palette: 'Commands',
    night: '夜间',
    nightCommand: 'Switch to the night appearance',
    view: 'This view',
    viewCount: /\d+ entries are in view\./,
    distribution: 'The distribution',
    most: /Most are in .+ Subdistrict/,
    keys: 'Keys',
    panGroup: 'Move the map',
    panLeft: 'Move the map left',
  },
} as const;

const nameIn = (sentence: string, step: RegExp): string => step.exec(sentence)?.groups?.name ?? '';

for (const locale of TESTED_LOCALES) {
  const words = WORDS[locale];

  test.describe(locale, () => {
    test('the keyboard alone walks from place to place on the map and opens one', async ({ atlas }) => {
      await atlas.open({ locale });
      await atlas.skipToMap();
      expect(await atlas.heard(words.crosshair)).not.toBe('');
      const heard: string[] = [];
      for (const key of ['n', 'n', 'n']) {
        await atlas.press(key);
        heard.push(nameIn(await atlas.heard(words.step), words.step));
      }
      expect(new Set(heard).size).toBe(3);
      await atlas.press('p');
      expect(nameIn(await atlas.heard(words.step), words.step)).toBe(heard[1]);
      await atlas.press('Enter');
      await atlas.expectFocusOn(atlas.placeName(heard[1] ?? ''));
      await atlas.press('Escape');
      await atlas.expectFocusOn(atlas.map);
    });

    test('the palette finds a command by a word of the other language and runs it', async ({ atlas }) => {
      await atlas.open({ locale });
      await atlas.skipToMap();
      await atlas.press('Control+k');
      await expect(atlas.dialog(words.palette)).toBeVisible();
      await atlas.write(words.night);
      await expect(atlas.currentOption).toContainText(words.nightCommand);
      await atlas.press('Enter');
      await expect(atlas.dialog(words.palette)).toHaveCount(0);
      await expect.poll(() => atlas.parameter('theme')).toBe('night');
      await atlas.expectFocusOn(atlas.map);
    });

    test('the view and the distribution are said in words', async ({ atlas }) => {
      await atlas.open({ locale });
      await atlas.skipToMap();
      await atlas.press('v');
      await expect(atlas.dialog(words.view)).toContainText(words.viewCount);
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await atlas.press('Escape', 's');
      await expect(atlas.dialog(words.distribution)).toContainText(words.most);
      await atlas.press('Escape');
      await atlas.expectFocusOn(atlas.map);
    });

    test('all keys are listed, and axe finds nothing in the sheets', async ({ atlas }) => {
      await atlas.open({ locale });
      await atlas.skipToMap();
      await atlas.press('?');
      await expect(atlas.dialog(words.keys)).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await atlas.press('Escape', 'Control+k');
      await expect(atlas.dialog(words.palette)).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
    });

    test('the map moves without a gesture', async ({ atlas }) => {
      await atlas.open({ locale, at: '120.1,30.25,14' });
      await atlas.mapIsIdle();
      await atlas.button(words.panGroup).click();
      await atlas.button(words.panLeft).click();
      await expect.poll(() => Number(atlas.parameter('at')?.split(',')[0])).toBeLessThan(120.099);
      expect(atlas.parameter('at')).toContain(',30.25,14');
    });

    test('the slash goes to the search from anywhere', async ({ atlas }) => {
      await atlas.open({ locale, view: 'about' });
      await atlas.skipToMap();
      await atlas.press('/');
      await atlas.expectFocusOn(atlas.searchField);
    });
  });
}
