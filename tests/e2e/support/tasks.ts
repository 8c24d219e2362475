import { expect } from '@playwright/test';
import type { PageReader } from './page-reader.ts';
import { createAnalyseTasks } from './analyse-tasks.ts';
import { aboutTasks } from './about-tasks.ts';
import { packTasks } from './pack-tasks.ts';
import type { Task } from './task.ts';
import { guideTasks } from './guide-tasks.ts';
import { tourTasks } from './tour-tasks.ts';
import type { TaskId } from '../failures/failure-row.ts';

/** Has a plan, sources and a metro station, and is none of the entries that a row takes away. */
const ENTRY = 'gudang-market';
/** Of the gazetteer, so that no row takes it away but that of the gazetteer. */
const STREET = { query: '学院路', name: /学院路|Xueyuan/ };
const nothing = (): Promise<void> => Promise.resolve();

function exploreTasks(reader: PageReader) {
  const { atlas, locale, page } = reader;
  const explore = () => reader.open('explore');
  const market = async () => {
    await atlas.legendOf('market').click();
  };
  return {
    list: {
      ask: explore,
      done: () => expect(atlas.rows.first()).toBeVisible(),
      leave: nothing,
    },
    filters: {
      ask: async () => {
        await explore();
        await market();
      },
      done: () => expect(atlas.legendOf('market')).toHaveAttribute('aria-pressed', 'true'),
      leave: market,
    },
    'further-filters': {
      ask: async () => {
        await explore();
        const more = atlas.panel.getByRole('button', { name: reader.name('explore.more') });
        // On a phone the filters are folded away, until they were once unfolded.
        if (!(await more.isVisible())) await atlas.showFilters();
        if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
      },
      done: () =>
        expect(atlas.panel.getByRole('group', { name: reader.name('explore.facet.kind') })).toBeVisible(),
      leave: () => atlas.panel.getByRole('button', { name: reader.name('explore.more') }).click(),
    },
    search: {
      ask: async () => {
        await explore();
        await atlas.search(STREET.query);
      },
      done: () => expect(atlas.searchResults.first()).toContainText(STREET.name),
      leave: async () => {
        await atlas.searchField.fill('');
        await page.keyboard.press('Escape');
      },
    },
    'found-place': {
      ask: async () => {
        await explore();
        await atlas.search(STREET.query);
        await atlas.searchResults.first().click();
      },
      done: () => expect(atlas.panel.getByRole('heading', { level: 2, name: STREET.name })).toBeVisible(),
      leave: nothing,
    },
    map: { ask: explore, done: () => atlas.mapIsIdle(), leave: nothing },
    back: {
      ask: async () => {
        await explore();
        await reader.open('about');
        await atlas.back();
      },
      done: () => expect(atlas.rows.first()).toBeVisible(),
      leave: nothing,
    },
    language: {
      ask: async () => {
        // In Explore the field of the search lies over the switches of a phone.
        await reader.open('about');
        await page.getByRole('combobox', { name: reader.name('app.language') }).selectOption('zh-Hant');
      },
      done: () => expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hant'),
      leave: () => page.getByRole('combobox').first().selectOption(locale),
    },
  } as const;
}

function entryTasks(reader: PageReader) {
  const { atlas, page } = reader;
  const leave = async () => {
    await atlas.closePlace();
  };
  const ask = async () => {
    await reader.open('explore');
    await atlas.openRow(ENTRY);
  };
  const press = (key: 'place.qr' | 'place.share' | 'place.copyLink') => async () => {
    await ask();
    await reader.button(key).click();
  };
  return {
    place: { ask, done: () => expect(reader.heading('place.summary')).toBeVisible(), leave },
    details: { ask, done: () => expect(atlas.sources.getByRole('listitem').first()).toBeVisible(), leave },
    plate: {
      ask,
      done: () =>
        expect(atlas.panel.getByRole('img', { name: reader.name('place.plate.alt') })).toBeVisible(),
      leave,
    },
    'qr-code': {
      ask: press('place.qr'),
      done: () => expect(atlas.panel.getByRole('img', { name: reader.name('place.qrAlt') })).toBeVisible(),
      leave,
    },
    share: {
      ask: press('place.share'),
      done: () =>
        expect(page.getByRole('status').filter({ hasText: reader.name('place.shared') })).toBeVisible(),
      leave,
    },
    'copy-place': {
      ask: press('place.copyLink'),
      done: () =>
        expect(page.getByRole('status').filter({ hasText: reader.name('place.copied.link') })).toBeVisible(),
      leave,
    },
  } as const;
}

function viewTasks(reader: PageReader) {
  const { atlas } = reader;
  const view = (id: 'nearby' | 'analyse' | 'report' | 'about') => () => reader.open(id);
  const saved = atlas.panel.getByRole('region', { name: reader.start('nearby.saved.title') });
  const chart = atlas.panel.getByRole('group', { name: reader.name('report.growth') });
  return {
    nearby: {
      ask: view('nearby'),
      done: () => expect(reader.heading('nearby.title')).toBeVisible(),
      leave: nothing,
    },
    walk: {
      ask: view('nearby'),
      done: () =>
        expect(
          atlas.panel.getByRole('paragraph').filter({ hasText: reader.start('nearby.summary') }),
        ).toBeVisible(),
      leave: nothing,
    },
    'own-position': {
      ask: async () => {
        await reader.open('nearby');
        const [pin, own] = [reader.button('nearby.originClear'), reader.button('nearby.originOwn')];
        await expect(pin.or(own)).toBeVisible();
        if (await pin.isVisible()) await pin.click();
        await own.click();
      },
      done: () => expect(reader.button('nearby.originClear')).toBeVisible(),
      leave: nothing,
    },
    'saved-places': {
      ask: async () => {
        await reader.open('nearby');
        await reader.button('nearby.saved.save').click();
        await saved.getByRole('radio', { name: reader.name('nearby.saved.kinds.home') }).check();
        await reader.button('nearby.saved.confirm', saved).click();
      },
      done: () => expect(saved.getByRole('listitem').first()).toBeVisible(),
      leave: nothing,
    },
    ...createAnalyseTasks(reader),
    report: {
      ask: view('report'),
      done: () => expect(reader.heading('report.heading')).toBeVisible(),
      leave: nothing,
    },
    'growth-chart': {
      ask: async () => {
        await reader.open('report');
        await chart.scrollIntoViewIfNeeded();
      },
      done: () => expect(chart.locator('svg')).toBeVisible(),
      leave: nothing,
    },
  } as const;
}

function dialogTasks(reader: PageReader) {
  const { page } = reader;
  const escape = () => page.keyboard.press('Escape');
  const fromAbout = (key: 'about.print' | 'about.saveImage' | 'about.embed') => async () => {
    await reader.open('about');
    await reader.button(key).click();
  };
  const desk = reader.dialog('print.title');
  const code = reader.dialog('embed.title');
  return {
    keys: {
      ask: async () => {
        await reader.open('about');
        await reader.button('about.keys').click();
      },
      done: () => expect(reader.dialog('palette.keysTitle')).toBeVisible(),
      leave: escape,
    },
    shortcut: {
      ask: async () => {
        await reader.open('explore');
        await page.keyboard.press('?');
      },
      done: () => expect(reader.dialog('palette.keysTitle')).toBeVisible(),
      leave: escape,
    },
    commands: {
      ask: () => page.keyboard.press('Control+k'),
      done: () => expect(reader.dialog('palette.title')).toBeVisible(),
      leave: escape,
    },
    print: {
      ask: fromAbout('about.print'),
      done: () => expect(desk.locator('article')).toBeVisible(),
      leave: escape,
    },
    paper: {
      ask: async () => {
        // It stays open while the browser prints.
        if (!(await desk.isVisible())) await fromAbout('about.print')();
        await reader.button('print.print', desk).click();
      },
      done: () => expect(page.locator('[data-printed]')).toBeAttached(),
      leave: escape,
    },
    picture: {
      ask: fromAbout('about.saveImage'),
      // It stays, to say that there is no map, where none is drawn.
      done: () =>
        expect(
          reader.dialog('print.image.title').getByText(reader.start('print.image.failed')),
        ).toBeVisible(),
      leave: escape,
    },
    'embed-code': {
      ask: fromAbout('about.embed'),
      done: () => expect(code.getByRole('textbox')).toBeVisible(),
      leave: escape,
    },
    'copy-code': {
      ask: async () => {
        await fromAbout('about.embed')();
        await reader.button('embed.copy', code).click();
      },
      done: () =>
        expect(code.getByRole('status').filter({ hasText: reader.name('embed.copied') })).toBeVisible(),
      leave: escape,
    },
    locate: {
      ask: () => page.getByRole('button', { name: reader.name('map.locate') }).click(),
      done: nothing,
      leave: nothing,
    },
    embed: {
      ask: nothing,
      done: () => expect(page.getByRole('heading', { name: reader.name('app.title') })).toBeVisible(),
      leave: nothing,
    },
  } as const;
}

/** How each task of the table is done. */
export const createTasks = (reader: PageReader): Readonly<Record<TaskId, Task>> => ({
  ...exploreTasks(reader),
  ...entryTasks(reader),
  ...viewTasks(reader),
  ...tourTasks(reader),
  ...guideTasks(reader),
  ...aboutTasks(reader),
  ...packTasks(reader),
  ...dialogTasks(reader),
});
