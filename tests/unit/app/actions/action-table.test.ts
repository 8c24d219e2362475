import * as v from 'valibot';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { ACTIONS, actionsOf } from '../../../../src/app/actions/action-table.ts';
import { isSingleCharacter } from '../../../../src/app/actions/shortcut.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { CATEGORIES } from '../../../../src/schema/this-district.ts';
import { WALK_AT_HAND } from '../../../../src/schema/link/tours-link.ts';
import { LOCALES } from '../../../../src/schema/locale.ts';
import { DestinationIdSchema } from '../../../../src/schema/nearby-choices.ts';
import { TourIdSchema } from '../../../../src/schema/tour-choices.ts';
import { VIEW_IDS } from '../../../../src/schema/view.ts';
import { EAST, SOUTH, WEST, buildContext, buildMap } from './build-context.ts';

const byId = (id: string) => {
  const action = ACTIONS.find((candidate) => candidate.id === id);
  if (action === undefined) throw new Error(`There is no action "${id}"`);
  return action;
};

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the table of actions', () => {
  it('holds every command once', () => {
    const ids = ACTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([
        ...VIEW_IDS.map((view) => `open-${view}`),
        ...CATEGORIES.map((category) => `toggle-${category}`),
        ...LOCALES.map((locale) => `speak-${locale}`),
        ...['search', 'clear-filters', 'zoom-in', 'zoom-out', 'show-district', 'reset-north', 'terrain-3d'],
        ...['pan-up', 'pan-left', 'pan-right', 'pan-down', 'full-screen', 'locate', 'switch-theme'],
        ...['next-place', 'previous-place', 'close-place', 'next-on-map', 'previous-on-map', 'open-on-map'],
        ...['describe-view', 'describe-distribution', 'copy-link', 'print', 'export-image', 'embed'],
        ...['palette', 'keys'],
      ]),
    );
  });

  it('gives no keys twice', () => {
    const keys = ACTIONS.flatMap(({ shortcut }) =>
      shortcut === null ? [] : [`${String(shortcut.command)} ${String(shortcut.alt)} ${shortcut.key}`],
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  test.each(LOCALES)('calls every action something else in %s', async (locale) => {
    const { t } = await loadTexts(locale);
    const labels = ACTIONS.flatMap(({ label, toggle }) => [label, toggle?.labelWhenOn ?? label]);
    const texts = [...new Set(labels)].map((label) => t(label));
    expect(texts.filter((text) => text === '' || /^[a-z]+\.[\w.]+$/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('leaves an embedded map what belongs to a map', () => {
    const ids = actionsOf({ embed: true }).map(({ id }) => id);
    expect(ids).toContain('zoom-in');
    expect(ids).toContain('describe-view');
    expect(ids).not.toContain('open-report');
  });

  it('asks for no single letter that a text field or a map key needs', () => {
    const onMap = ACTIONS.flatMap(({ shortcut }) => (shortcut?.on === 'map' ? [shortcut.key] : []));
    const onPage = ACTIONS.flatMap(({ shortcut }) =>
      shortcut?.on === 'page' && isSingleCharacter(shortcut) ? [shortcut.key] : [],
    );
    expect(onPage.filter((key) => onMap.includes(key))).toEqual([]);
  });
});

describe('an action', () => {
  it('opens its view', async () => {
    const { context } = await buildContext();
    byId('open-report').perform(context);
    expect(context.store.getState().view).toBe('report');
  });

  it('filters by a category, and clears it again', async () => {
    const { context } = await buildContext();
    expect(byId('clear-filters').isAvailable(context)).toBe(false);
    byId('toggle-market').perform(context);
    expect(byId('toggle-market').toggle?.isOn(context)).toBe(true);
    expect(byId('clear-filters').isAvailable(context)).toBe(true);
    byId('clear-filters').perform(context);
    expect(context.store.getState().facets.category).toEqual([]);
  });

  it('opens the search from another view, once that view is there', async () => {
    const { context } = await buildContext({ choices: { view: 'about', selectedId: WEST.id } });
    byId('search').perform(context);
    expect(context.store.getState()).toMatchObject({ view: 'explore', selectedId: null });
    let focused = false;
    context.hooks.offer('focus-search', () => {
      focused = true;
    });
    expect(focused).toBe(true);
  });

  it('closes the open place, by Escape', async () => {
    const { context } = await buildContext({ choices: { selectedId: WEST.id } });
    expect(byId('close-place').shortcut?.key).toBe('Escape');
    byId('close-place').perform(context);
    expect(context.store.getState().selectedId).toBeNull();
    expect(byId('close-place').isAvailable(context)).toBe(false);
  });

  it('closes the way to a place, by Escape too', async () => {
    const { context } = await buildContext({ choices: { view: 'nearby' } });
    context.store.getState().openRoute(v.parse(DestinationIdSchema, WEST.id));
    expect(byId('close-place').isAvailable(context)).toBe(true);
    byId('close-place').perform(context);
    expect(context.store.getState().routeTo).toBeNull();
    expect(byId('close-place').isAvailable(context)).toBe(false);
  });

  it('closes a walk and then its tour, by Escape too, but not a walk of the reader’s own', async () => {
    const { context } = await buildContext({
      choices: { view: 'tours', tourId: v.parse(TourIdSchema, 'liuxia'), isWalking: true },
    });
    const choices = () => {
      const { tourId, isWalking, walk } = context.store.getState();
      return { tourId, isWalking, walk };
    };
    byId('close-place').perform(context);
    expect(choices()).toMatchObject({ tourId: 'liuxia', isWalking: false });
    byId('close-place').perform(context);
    expect(choices()).toMatchObject({ tourId: null });
    context.store.getState().openView('tours', { walk: WALK_AT_HAND });
    expect(byId('close-place').isAvailable(context)).toBe(false);
    context.store.getState().walkTour(true);
    byId('close-place').perform(context);
    expect(choices()).toEqual({ tourId: null, isWalking: false, walk: WALK_AT_HAND });
  });

  it('walks through the list and stops at its ends', async () => {
    const { context } = await buildContext({ choices: { selectedId: EAST.id } });
    byId('next-place').perform(context);
    expect(context.store.getState().selectedId).toBe(SOUTH.id);
    expect(byId('next-place').isAvailable(context)).toBe(false);
    expect(byId('previous-place').isAvailable(context)).toBe(true);
  });

  it('moves the map in four directions', async () => {
    const { map, asked } = buildMap();
    const { context } = await buildContext({ map });
    for (const way of ['up', 'left', 'right', 'down']) byId(`pan-${way}`).perform(context);
    expect(asked).toEqual([
      'panBy {"x":0,"y":-0.5}',
      'panBy {"x":-0.5,"y":0}',
      'panBy {"x":0.5,"y":0}',
      'panBy {"x":0,"y":0.5}',
    ]);
  });

  it('of the map is out of place where there is no map', async () => {
    const { context } = await buildContext({ map: null });
    const available = ACTIONS.filter(({ group }) => group === 'walk').filter((action) =>
      action.isAvailable(context),
    );
    expect(available).toEqual([]);
    expect(byId('zoom-in').isAvailable(context)).toBe(false);
  });

  it('that asks for the position is out of place where the page around an embed does not allow that', async () => {
    const { context } = await buildContext({ map: buildMap().map });
    vi.stubGlobal('document', { featurePolicy: { allowsFeature: (name: string) => name !== 'geolocation' } });
    expect(byId('locate').isAvailable(context)).toBe(false);
    vi.stubGlobal('document', { featurePolicy: { allowsFeature: () => true } });
    expect(byId('locate').isAvailable(context)).toBe(true);
    // As in Firefox and Safari, which do not tell.
    vi.stubGlobal('document', {});
    expect(byId('locate').isAvailable(context)).toBe(true);
  });

  it('that a view must offer is there only with the view', async () => {
    const { context } = await buildContext();
    expect(byId('print').isAvailable(context)).toBe(false);
    context.hooks.offer('print', () => undefined);
    expect(byId('print').isAvailable(context)).toBe(true);
  });

  it('changes to the other appearance', async () => {
    const { context } = await buildContext();
    byId('switch-theme').perform(context);
    expect(context.store.getState().themeChoice).toBe('night');
    byId('switch-theme').perform(context);
    expect(context.store.getState().themeChoice).toBe('day');
  });

  it('changes to a language that is not the present one', async () => {
    const { context } = await buildContext();
    expect(byId('speak-en').isAvailable(context)).toBe(false);
    byId('speak-zh-Hant').perform(context);
    expect(context.store.getState().localeChoice).toBe('zh-Hant');
  });
});
