import { expect, type Locator, type Page } from '@playwright/test';
import type { AtlasDriver } from './atlas-driver.ts';
import { middleOf, middleOfMap, type Pixels } from './middle-of-map.ts';
import type { TestedLocale } from './words.ts';

const WORDS = {
  'zh-CN': {
    origin: '出发地',
    pin: /^出发地图钉/,
    answer: /^步行 15 分钟内有 \d+ 处报告提到的地方、\d+ 个地铁站/,
    places: '报告提到的地方',
    compare: '和另一个地方比较',
    compared: '两个地方比较',
    sides: [/^两处都能走到：\d+$/, /^只有甲能走到：\d+$/, /^只有乙能走到：\d+$/],
    print: '打印',
    printed: /^步行时间在本机按 OpenStreetMap 的步行路网和坡度算出/,
    views: '视图',
    share: '约 100 米',
    refused: {
      'in-water': '图钉在水里，没有路可走。请把它移到岸上。',
      'too-far': '300 米内没有能走到的路。请把图钉移近一条路。',
      outside: '这里在步行路网之外。请把图钉移回西湖区内。',
    },
    own: '从我的位置出发',
    ownRefused: /浏览器没有给出位置/,
    saved: '存下的地方',
    save: '存下这里',
    home: '家',
    confirmSave: '存下',
    startFromHome: '从家出发',
    forgetAll: '全部删掉',
    clear: '取下图钉',
    routeTo: /^走到.+的路线$/,
    route: /^走到/,
    steps: '怎么走',
    arrive: /^到达/,
  },
  en: {
    origin: 'Where you start',
    pin: /^Pin of where you start/,
    answer: /^Within 15 minutes’ walk: \d+ places? of the report and \d+ metro stations?/,
    places: 'Places of the report',
    compare: 'Compare with another place',
    compared: 'Two places compared',
    sides: [/^Reached from both: \d+$/, /^Only from A: \d+$/, /^Only from B: \d+$/],
    print: 'Print',
    printed: /^Walking times computed over OpenStreetMap’s footways/,
    views: 'Views',
    share: 'To about 100 m',
    refused: {
      'in-water': 'The pin is in the water, where there is no way. Move it ashore.',
      'too-far': 'No way that can be reached lies within 300 m. Move the pin nearer to one.',
      outside: 'This is beyond the walking network. Move the pin back into Xihu District.',
    },
    own: 'Start from my position',
    ownRefused: /The browser did not give a position/,
    saved: 'Saved places',
    save: 'Save this place',
    home: 'Home',
    confirmSave: 'Save',
    startFromHome: 'Start from Home',
    forgetAll: 'Delete all',
    clear: 'Take the pin away',
    routeTo: /^Route to /,
    route: /^Route to /,
    steps: 'Step by step',
    arrive: /^Arrive at /,
  },
} as const;

const DRAG_STEPS = 2;

/** The points of a straight way, without its start. */
const way = (from: Pixels, by: Pixels): readonly Pixels[] =>
  Array.from({ length: DRAG_STEPS }, (_, index) => {
    const share = (index + 1) / DRAG_STEPS;
    return { x: from.x + by.x * share, y: from.y + by.y * share };
  });

async function dragByMouse(page: Page, from: Pixels, by: Pixels): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of way(from, by)) await page.mouse.move(x, y);
  await page.mouse.up();
}

/** Playwright taps but does not drag with a finger. */
async function dragByFinger(page: Page, from: Pixels, by: Pixels): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Pixels[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await send('touchStart', [from]);
  for (const point of way(from, by)) await send('touchMove', [point]);
  await send('touchEnd', []);
  await session.detach();
}

/** The nearby view as someone who walks handles it. */
export class NearbyDriver {
  readonly #atlas: AtlasDriver;
  readonly #page: Page;
  readonly #words: (typeof WORDS)[TestedLocale];

  constructor(atlas: AtlasDriver, locale: TestedLocale) {
    this.#atlas = atlas;
    this.#page = atlas.panel.page();
    this.#words = WORDS[locale];
  }

  get pin(): Locator {
    return this.#page.getByRole('application', { name: this.#words.pin });
  }

  /** The sentence that says what is reached. */
  get answer(): Locator {
    return this.#atlas.panel.getByRole('paragraph').filter({ hasText: this.#words.answer });
  }

  /** The same sentence where a screen reader hears it. */
  get announced(): Locator {
    return this.#atlas.panel.getByRole('status').filter({ hasText: this.#words.answer });
  }

  async hasAnswered(): Promise<void> {
    await expect(this.answer).toBeVisible();
  }

  async answerText(): Promise<string> {
    return (await this.answer.textContent()) ?? '';
  }

  /** Presses what `at` in the address names. */
  async pressGround(): Promise<void> {
    const { x, y } = await middleOfMap(this.#page);
    if (await this.#isTouch()) await this.#page.touchscreen.tap(x, y);
    else await this.#page.mouse.click(x, y);
  }

  async dragPin(by: Pixels): Promise<void> {
    const drag = (await this.#isTouch()) ? dragByFinger : dragByMouse;
    await drag(this.#page, await middleOf(this.pin), by);
  }

  #isTouch(): Promise<boolean> {
    return this.#page.evaluate(() => navigator.maxTouchPoints > 0);
  }

  /** Where a start is searched for; gone once there is one. */
  get originField(): Locator {
    return this.#atlas.panel.getByRole('combobox', { name: this.#words.origin });
  }

  /** Starts from the best match of `query`. */
  async startFrom(query: string): Promise<void> {
    await this.originField.click();
    await this.originField.fill(query);
    await this.#atlas.panel.getByRole('option').first().click();
  }

  /** Starts where the browser says the reader is. */
  async startFromOwnPosition(): Promise<void> {
    await this.#atlas.button(this.#words.own).click();
  }

  get ownRefused(): Locator {
    return this.#atlas.notices.filter({ hasText: this.#words.ownRefused });
  }

  async takePinAway(): Promise<void> {
    await this.#atlas.button(this.#words.clear).click();
  }

  get #saved(): Locator {
    return this.#atlas.panel.getByRole('region', { name: this.#words.saved });
  }

  /** The places kept on the device. */
  get savedPlaces(): Locator {
    return this.#saved.getByRole('listitem');
  }

  async saveAsHome(): Promise<void> {
    await this.#saved.getByRole('button', { name: this.#words.save }).click();
    await this.#saved.getByRole('radio', { name: this.#words.home }).check();
    await this.#saved.getByRole('button', { name: this.#words.confirmSave, exact: true }).click();
  }

  async startFromHome(): Promise<void> {
    await this.#saved.getByRole('button', { name: this.#words.startFromHome }).click();
  }

  async forgetAllPlaces(): Promise<void> {
    await this.#saved.getByRole('button', { name: this.#words.forgetAll }).click();
  }

  async shareAbout(): Promise<void> {
    await this.#atlas.panel.getByRole('radio', { name: this.#words.share }).check();
  }

  async compareWith(query: string): Promise<void> {
    await this.#atlas.button(this.#words.compare).click();
    await this.startFrom(query);
  }

  get comparison(): Locator {
    return this.#atlas.panel.getByRole('region', { name: this.#words.compared });
  }

  /** How many places of the report are reached from either place. */
  get comparedCounts(): Locator {
    return this.comparison.getByRole('row').filter({ hasText: this.#words.places }).getByRole('cell');
  }

  /** What is reached from both places, from the first only, and from the second only. */
  get comparedSides(): readonly Locator[] {
    return this.#words.sides.map((name) => this.comparison.getByRole('rowheader', { name }));
  }

  /** Presses "Print". @returns how often that opened the print dialog, which a test cannot close */
  async print(): Promise<number> {
    await this.#page.evaluate(() => {
      window.print = () => {
        document.documentElement.dataset.printed = `${document.documentElement.dataset.printed ?? ''}x`;
      };
    });
    await this.#atlas.panel.getByRole('button', { name: this.#words.print, exact: true }).click();
    return this.#page.evaluate(() => document.documentElement.dataset.printed?.length ?? 0);
  }

  /** From now on the page looks as it does on paper. */
  async showPaper(): Promise<void> {
    await this.#page.emulateMedia({ media: 'print' });
  }

  get printedNote(): Locator {
    return this.#page.getByText(this.#words.printed);
  }

  get spine(): Locator {
    return this.#page.getByRole('navigation', { name: this.#words.views });
  }

  refusal(reason: keyof (typeof WORDS)[TestedLocale]['refused']): Locator {
    return this.#atlas.panel.getByRole('alert').filter({ hasText: this.#words.refused[reason] });
  }

  /** Opens the way to the nearest of all listed. */
  async openFirstRoute(): Promise<void> {
    await this.#atlas.panel.getByRole('button', { name: this.#words.routeTo }).first().click();
  }

  get routeHeading(): Locator {
    return this.#atlas.panel.getByRole('heading', { name: this.#words.route });
  }

  get lastStep(): Locator {
    return this.#atlas.panel
      .getByRole('list', { name: this.#words.steps })
      .getByRole('listitem')
      .filter({ hasText: this.#words.arrive });
  }
}
