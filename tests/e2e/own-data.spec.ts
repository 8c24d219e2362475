import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/atlas-test.ts';
import { patternOf } from './support/dictionary-words.ts';
import { PageReader } from './support/page-reader.ts';
import { filesOfEachFormat } from '../fixtures/own-files/files-of-each-format.ts';
import { shopsInGbk } from '../fixtures/own-files/shops-in-gbk.ts';

test.use({ drawsMap: false });

const SHOPS = 200;

async function press(control: Locator): Promise<void> {
  await control.focus();
  await control.press('Enter');
}

async function choose(page: Page, button: Locator, file: Readonly<{ name: string; bytes: Uint8Array }>) {
  const chooser = page.waitForEvent('filechooser');
  await press(button);
  const buffer = Buffer.from(file.bytes);
  await (await chooser).setFiles({ name: file.name, mimeType: 'application/octet-stream', buffer });
}

/** Puts beside what is kept what a later edition may keep, and what is damaged. */
const keepUnreadable = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error());
      });
    const named = (await indexedDB.databases()).find(({ name }) => name?.endsWith('-own-data'));
    const database = await asked(indexedDB.open(named?.name ?? ''));
    const sets = database.transaction('sets', 'readwrite').objectStore('sets');
    const [kept] = (await asked(sets.getAll())) as readonly object[];
    await asked(sets.put({ ...kept, id: 'later', format: 'geopackage' }, 'later'));
    await asked(sets.put({ id: 'half' }, 'half'));
    database.close();
  });

test(
  'a table of one’s own is read, confirmed, counted, kept, found again and removed, by keyboard',
  { tag: '@phone' },
  async ({ atlas, page, oneLocale: locale }) => {
    await atlas.open({ locale, view: 'analyse' });
    const reader = new PageReader(page, atlas, locale);
    await choose(page, reader.button('analyse.own.choose'), { name: 'shops.csv', bytes: shopsInGbk(SHOPS) });
    await expect(page.getByRole('heading', { name: /shops\.csv/ })).toBeFocused();
    await expect(page.getByLabel(reader.name('analyse.own.encoding'))).toHaveValue('gb18030');
    await expect(page.getByLabel(reader.name('analyse.own.delimiter'))).toHaveValue(';');
    await expect(page.getByLabel(reader.name('analyse.own.field.lng'))).toHaveValue('1');
    await expect(page.getByRole('radio', { name: /BD-09/ })).toBeChecked();
    const faults = page.getByRole('table', { name: reader.name('analyse.own.faultTable') });
    await expect(faults.getByRole('row').nth(1)).toContainText(/42.*经度/);
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await atlas.sidewaysOverflow()).toBe(0);

    await press(page.getByRole('button', { name: new RegExp(String(SHOPS - 1)) }));
    const counted = page.getByText(new RegExp(`(数的是自己的数据里的|Counts the) ${String(SHOPS - 1)}`));
    await expect(counted).toBeVisible();
    await expect.poll(() => atlas.parameter('how')).toMatch(/^of\.own-[a-z0-9]+$/);
    const table = page.getByRole('table', { name: reader.name('analyse.table') });
    await expect(table.getByRole('row').nth(1)).toContainText(/[1-9]/);
    expect(await atlas.accessibilityProblems()).toEqual([]);
    expect(await atlas.sidewaysOverflow()).toBe(0);

    await press(page.getByRole('button', { name: /存在这台设备上|Keep “shops”/ }));
    await expect(page.getByText(reader.name('analyse.own.kept'), { exact: true })).toBeVisible();
    await keepUnreadable(page);
    await page.reload();
    await expect(counted).toBeVisible();
    const unread = page.getByText(patternOf(locale, 'analyse.own.unread_other'));
    await expect(unread).toContainText('2');
    await press(reader.button('analyse.own.removeUnread'));
    await expect(unread).toHaveCount(0);
    await page.reload();
    await expect(counted).toBeVisible();
    await expect(unread).toHaveCount(0);

    await reader.open('explore');
    const own = page.getByRole('region', { name: reader.name('analyse.own.title') });
    await expect(own).toContainText(String(SHOPS - 1));
    await press(own.getByRole('button', { name: /^shops/ }));
    await press(own.getByRole('button', { name: '店1', exact: true }));
    await expect(page.getByRole('region', { name: reader.name('search.place.label') })).toBeVisible();
    expect(await atlas.accessibilityProblems()).toEqual([]);

    await reader.open('analyse');
    await press(page.getByRole('button', { name: /^(删除“shops”|Remove “shops”)/ }));
    await press(reader.button('analyse.own.undo'));
    await press(page.getByRole('button', { name: /^(删除“shops”|Remove “shops”)/ }));
    await expect(reader.button('analyse.own.undo')).toBeVisible();
    await page.goto(`/?lang=${locale}&view=analyse&how=of.own-0123456789ab`);
    await expect(page.getByText(reader.name('analyse.subject.unknown'))).toBeVisible();
    await expect(page.getByRole('list', { name: reader.name('analyse.own.sets') })).toHaveCount(0);
  },
);

test(
  'a file of each format is understood, and a broken one says what is wrong',
  { tag: '@desk' },
  async ({ atlas, page, oneLocale: locale }) => {
    await atlas.open({ locale, view: 'analyse' });
    const reader = new PageReader(page, atlas, locale);
    for (const { good, broken, failure } of await filesOfEachFormat()) {
      await choose(page, reader.button('analyse.own.choose'), good);
      await expect(page.getByText(/^(2 条可以载入|2 records can be loaded)/)).toBeVisible();
      await press(reader.button('analyse.own.cancel'));
      await choose(page, reader.button('analyse.own.choose'), broken);
      await expect(page.getByText(patternOf(locale, `analyse.own.failure.${failure}`))).toBeVisible();
    }
    await expect(page.getByRole('list', { name: reader.name('analyse.own.sets') })).toHaveCount(0);
  },
);
