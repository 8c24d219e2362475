import { expect } from '@playwright/test';
import type { EngineAtlas } from './drive/engine-atlas.ts';
import { COMMITTED_PROGRAMME } from '../fixtures/committed-programme.ts';

type PersonaTask = (atlas: EngineAtlas) => Promise<void>;

const PANEL = '#panel';
const STREET = {
  id: 'liuxia-old-street',
  'zh-CN': '留下老街',
  en: 'Liuxia Old Street',
  at: '120.0494,30.2432,15.5',
};
/** Streets where nothing but ground is pressed. */
const QUIET_STREETS = '120.1045,30.2815,15';
const TOUR = { id: 'liuxia', stops: 3 };
const MINUTES = { 'zh-CN': /\d+ 分钟/, en: /\d+ min/ } as const;

/** Finds an entry by its name, reads it, and looks at what is under construction. */
async function explore(atlas: EngineAtlas): Promise<void> {
  const { locale, words } = atlas;
  await atlas.open();
  await atlas.mapIsDrawn();
  await atlas.write({ role: 'combobox', name: new RegExp(`^${words.search}$`) }, STREET[locale]);
  await atlas.press({ role: 'option', text: new RegExp(STREET[locale]) });
  await atlas.sees({ role: 'heading', name: new RegExp(STREET[locale]), within: PANEL });
  await atlas.sees({ role: 'heading', name: atlas.name('place.summary') });
  await atlas.sees({ css: `${PANEL} a[target=_blank]` });
  await atlas.press({ role: 'button', name: words.close, within: PANEL });

  const cell = { role: 'button', name: words.underConstruction, within: PANEL };
  const [{ text }] = await atlas.sees(cell);
  const inStatus = Number(/\d+/.exec(text)?.[0]);
  await atlas.press(cell);
  await atlas.expectParameter('only', 'status.under-construction');
  const [onMap] = await atlas.sees({
    role: 'heading',
    name: atlas.name('explore.mappedList'),
    within: PANEL,
  });
  expect(Number(/\d+/.exec(onMap.text)?.[0])).toBeLessThanOrEqual(inStatus);
  for (const row of await atlas.sees({ css: `${PANEL} [data-row]` })) {
    expect(row.text).toMatch(new RegExp(words.underConstruction.source.replace('^', '')));
  }
  await atlas.mapIsDrawn();
}

/** Follows a link to an entry, goes on to the next, and back by the history. */
async function place(atlas: EngineAtlas): Promise<void> {
  const heading = { role: 'heading', name: new RegExp(STREET[atlas.locale]), level: 1 };
  await atlas.open({ place: STREET.id, at: STREET.at });
  await atlas.sees(heading);
  await atlas.sees({ role: 'heading', name: atlas.words.facts });
  await atlas.mapIsDrawn();
  await atlas.press({ role: 'button', name: atlas.words.next, within: PANEL });
  await atlas.seesNo(heading);
  await atlas.page.goBack();
  await atlas.sees(heading);
  await atlas.expectParameter('place', STREET.id);
}

/** Drops a pin on the ground, and reads what is reached in how many minutes. */
async function nearby(atlas: EngineAtlas): Promise<void> {
  await atlas.open({ view: 'nearby', at: QUIET_STREETS });
  await atlas.pressGround();
  const [answer] = await atlas.sees({ css: `${PANEL} [role=status] p`, text: atlas.start('nearby.summary') });
  expect(answer.text).toMatch(/15/);
  await atlas.sees({ css: `${PANEL} li`, text: MINUTES[atlas.locale] });
  await atlas.press({ role: 'button', name: atlas.name('nearby.rowRouteTo'), within: PANEL });
  await atlas.sees({ role: 'list', name: atlas.name('nearby.route.steps') });
  await atlas.mapIsDrawn();
}

/** Reads the figures, all of them in the table, and finds an entry from there. */
async function report(atlas: EngineAtlas): Promise<void> {
  await atlas.open({ view: 'report' });
  await atlas.sees({ role: 'heading', name: atlas.name('report.heading') });
  await atlas.press({ role: 'button', name: atlas.name('report.table') });
  const rows = await atlas.sees({ css: `${PANEL} table tbody tr` });
  expect(rows).toHaveLength(COMMITTED_PROGRAMME.indicators);
  await atlas.sees({ css: `${PANEL} figure svg, ${PANEL} [role=group] svg` });
  await atlas.openView('explore');
  await atlas.write(
    { role: 'combobox', name: new RegExp(`^${atlas.words.search}$`) },
    atlas.locale === 'en' ? 'gudang market' : 'gdcs',
  );
  await atlas.press({ role: 'option', text: /古荡菜市|Gudang Market/ });
  await atlas.sees({ role: 'heading', name: atlas.name('place.summary') });
  await atlas.mapIsDrawn();
}

/** Opens a walk, and goes through it stop by stop. */
async function tours(atlas: EngineAtlas): Promise<void> {
  await atlas.open({ view: 'tours' });
  await atlas.sees({ css: `${PANEL} [data-row]` });
  await atlas.press({ css: `${PANEL} [data-row="${TOUR.id}"]` });
  const stop = { css: `${PANEL} p`, text: atlas.name('tours.stopOf') };
  const first = (await atlas.sees(stop))[0].text;
  const seen = new Set([first]);
  for (let number = 2; number <= TOUR.stops; number += 1) {
    await atlas.press({ role: 'button', name: atlas.name('tours.next') });
    await expect.poll(async () => seen.add((await atlas.sees(stop))[0].text).size).toBe(number);
  }
  await atlas.mapIsDrawn();
}

/** Asks the three questions: each answers with a sentence and a table. */
async function analyse(atlas: EngineAtlas): Promise<void> {
  const questions = [
    { asked: 'analyse.heading', table: 'analyse.table' },
    { asked: 'analyse.headingFar', table: 'analyse.far.table' },
    { asked: 'analyse.headingSiting', table: 'analyse.siting.table' },
  ] as const;
  await atlas.open({ view: 'analyse' });
  for (const { asked, table } of questions) {
    await atlas.press({ css: `${PANEL} label`, text: atlas.name(asked) });
    await atlas.sees({ role: 'heading', name: atlas.name(asked) });
    await atlas.sees({ role: 'table', name: atlas.name(table) });
    await atlas.sees({ css: `${PANEL} [role=status] p`, text: /\d.*[.。]$/ });
    await atlas.mapIsDrawn();
  }
}

/** What the readers of the atlas come for, by the name of the task. */
export const PERSONA_TASKS = { explore, place, nearby, report, tours, analyse } as const satisfies Readonly<
  Record<string, PersonaTask>
>;

export type PersonaTaskId = keyof typeof PERSONA_TASKS;
