import { act, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { renderPanel } from './render-panel.tsx';
import type { Locale } from '../../../src/schema/locale.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../src/schema/subdistrict.ts';
import { analysisOf } from '../../../src/state/analysis-choices.ts';
import { ownImport } from '../../../src/state/own-import.ts';

const AREA: SubdistrictFeature = {
  ...{ type: 'Feature', id: 'whole' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [lngLat(120, 30), lngLat(120.2, 30), lngLat(120.2, 30.4), lngLat(120, 30.4), lngLat(120, 30)],
    ],
  },
  properties: {
    name: '全区',
    name_en: 'whole',
    kind: 'subdistrict',
    areaKm2: 850,
    boundaryQuality: 'estimated',
  },
};

afterEach(() => {
  ownImport.getState().actions.cancel();
});

async function opened(locale: Locale) {
  const atlas = { ...buildAtlas(), subdistricts: [AREA] };
  const rendered = await renderPanel({ atlas, choices: { view: 'analyse' }, locale });
  await screen.findByRole('table', { name: /Numbers by sub-district|各镇街的数目/ });
  return rendered;
}

it.each([
  ['en', /^Where: /, /radius in metres$/, /The radius can be/],
  ['zh-CN', /^范围：/, /半径/, /半径/],
] as const)(
  'a circle of a chosen radius is drawn around the middle by keyboard, and no other than can be, %s',
  async (locale, where, radius, wrong) => {
    const { user, store } = await opened(locale);
    const summary = screen.getByText(where);
    await user.click(summary);
    const field = await screen.findByRole('spinbutton', { name: radius });
    field.focus();
    await user.keyboard('{Control>}a{/Control}7{Enter}');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(wrong, { selector: 'p' })).toBeTruthy();
    expect(analysisOf(store.getState()).ground).toBeNull();
    await user.keyboard('{Control>}a{/Control}2500{Enter}');
    expect(analysisOf(store.getState()).ground).toEqual({
      ...{ kind: 'circle', radiusMeters: 2500 },
      center: lngLat(120.1, 30.2),
    });
    expect(store.getState().analysis).toMatch(/^ground\.c,[\w-]+,2500$/);
  },
);

/** @returns whether the browser would go on, and open a file in place of the page */
function drag(type: 'dragover' | 'drop', target: Element, dataTransfer: DataTransfer): boolean {
  const event = new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer });
  act(() => {
    target.dispatchEvent(event);
  });
  return !event.defaultPrevented;
}

it('a file that is dropped on the panel is opened as own data; a text that is dragged over it is not', async () => {
  await opened('en');
  const target = screen.getByRole('table', { name: 'Numbers by sub-district' });
  const words = new DataTransfer();
  words.setData('text/plain', 'lng,lat');
  expect(drag('drop', target, words)).toBe(true);
  expect(ownImport.getState().now.step).toBe('none');
  const files = new DataTransfer();
  files.items.add(new File(['name,lng,lat\nA,120.1,30.2\n'], 'teas.csv', { type: 'text/csv' }));
  expect(drag('dragover', target, files)).toBe(false);
  expect(document.querySelector('[data-over]')).not.toBeNull();
  expect(drag('drop', target, files)).toBe(false);
  expect(document.querySelector('[data-over]')).toBeNull();
  expect(ownImport.getState().now).toMatchObject({ step: 'opening', fileName: 'teas.csv' });
  expect(screen.getByText('Reading teas.csv')).toBeTruthy();
});
