import { expect, test } from './support/atlas-test.ts';

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
  },
  en: {
    step: /^(?<name>.+), [^,]+, (?:Open|Refurbished|Under construction|Planned), (?:.+ to the [a-z-]+|right here)\s*$/,
    crosshair: /crosshair/,
    palette: 'Commands',
    night: '夜间',
    nightCommand: 'Switch to the night appearance',
    view: 'This view',
    viewCount: /\d+ (?:entry is|entries are) in view\./,
    distribution: 'The distribution',
    most: /Most are in .+ Subdistrict/,
    keys: 'Keys',
  },
} as const;

const nameIn = (sentence: string, step: RegExp): string => step.exec(sentence)?.groups?.name ?? '';

/** Early in the list. */
const YUNQI_TOWN = 'yunqi-town';

// As at a desk with the page enlarged to 400 %; at the size of a desk the tests of the map walk it.
test(
  'the keyboard alone walks the map, opens a place and asks what is in view',
  { tag: '@phone' },
  async ({ atlas, oneLocale: locale }) => {
    const words = WORDS[locale];
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

    await atlas.press('v');
    await expect(atlas.dialog(words.view)).toContainText(words.viewCount);
    expect(await atlas.accessibilityProblems()).toEqual([]);
    await atlas.press('Escape', 's');
    await expect(atlas.dialog(words.distribution)).toContainText(words.most);
    await atlas.press('Escape');
    await atlas.expectFocusOn(atlas.map);
  },
);

test.describe('without the map', () => {
  test.use({ drawsMap: false });

  test(
    'nothing of the spine that Tab reaches is covered, in any view',
    { tag: '@phone' },
    async ({ atlas, oneLocale: locale }) => {
      for (const view of ['explore', 'nearby', 'about']) {
        await atlas.open({ locale, view });
        expect(await atlas.coveredControls(), view).toEqual([]);
      }
    },
  );

  test(
    'the palette runs a command found by a word of the other language; all keys are listed',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      const words = WORDS[locale];
      await atlas.open({ locale });
      await atlas.reachRow(YUNQI_TOWN);
      await atlas.row(YUNQI_TOWN).focus();
      await atlas.press('Control+k');
      await expect(atlas.dialog(words.palette)).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
      await atlas.write(words.night);
      await expect(atlas.currentOption).toContainText(words.nightCommand);
      await atlas.press('Enter');
      await expect(atlas.dialog(words.palette)).toHaveCount(0);
      await expect.poll(() => atlas.parameter('theme')).toBe('night');
      await atlas.expectFocusOn(atlas.row(YUNQI_TOWN));

      await atlas.press('?');
      await expect(atlas.dialog(words.keys)).toBeVisible();
      expect(await atlas.accessibilityProblems()).toEqual([]);
    },
  );
});

test.describe('before the commands are there', () => {
  test.use({ drawsMap: false });

  test(
    'the slash goes to the search from anywhere',
    { tag: '@desk' },
    async ({ atlas, oneLocale: locale }) => {
      const release = await atlas.holdBack('shortcuts');
      await atlas.open({ locale, view: 'about' });
      await atlas.press('/');
      release();
      await atlas.expectFocusOn(atlas.searchField);
    },
  );
});
