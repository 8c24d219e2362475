import { describe, expect, it } from 'vitest';
import { createMapValues } from '../../../../src/app/map/to-map-values.ts';
import { loadTexts } from '../../../../src/i18n/load-texts.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { createToursAnswersStore } from '../../../../src/state/tours-answers.ts';
import { createNearbyAnswersStore } from '../../../../src/state/nearby-answers.ts';
import { buildAtlas, MARKET } from '../../../browser/ui/build-atlas.ts';

const NO_ANSWERS = {
  nearby: createNearbyAnswersStore().getState(),
  tours: createToursAnswersStore().getState(),
  areas: null,
  ownDataUrl: null,
};
const none = { top: 0, right: 0, bottom: 0, left: 0 };
const frame = { padding: none, pinPadding: none, cover: none };

describe('createMapValues', () => {
  it('shows what has a place, named in the language', async () => {
    const toValues = createMapValues(buildAtlas());
    const state = createAppStore().getState();
    const zh = toValues(state, NO_ANSWERS, await loadTexts('zh-CN'), frame);
    const en = toValues(state, NO_ANSWERS, await loadTexts('en'), frame);
    expect(zh.initiatives.map(({ label }) => label)).toEqual(['西湖职高', '龙坞茶镇', '文二菜市']);
    expect(en.initiatives.map(({ label }) => label)).toEqual([
      'Xihu Vocational School',
      'Longwu Tea Town',
      'Wen’er Market',
    ]);
  });

  it('keeps the initiatives the same objects when something else changes', async () => {
    const toValues = createMapValues(buildAtlas());
    const store = createAppStore();
    const texts = await loadTexts('zh-CN');
    const before = toValues(store.getState(), NO_ANSWERS, texts, frame);
    store.getState().hover(MARKET.id);
    const after = toValues(store.getState(), NO_ANSWERS, texts, frame);
    expect(after.initiatives).toBe(before.initiatives);
    expect(after.labels).toBe(before.labels);
    expect(after.hoveredId).toBe(MARKET.id);
  });

  it('leaves out what is hidden and keeps the others the same objects', async () => {
    const toValues = createMapValues(buildAtlas());
    const store = createAppStore();
    const texts = await loadTexts('zh-CN');
    const [school, town] = toValues(store.getState(), NO_ANSWERS, texts, frame).initiatives;
    store.getState().toggleFacet('status', 'open');
    store.getState().toggleFacet('status', 'under-construction');
    const { initiatives } = toValues(store.getState(), NO_ANSWERS, texts, frame);
    expect(initiatives).toHaveLength(2);
    expect(initiatives[0]).toBe(school);
    expect(initiatives[1]).toBe(town);
  });

  it('ranks by how well a place is known', async () => {
    const vague = { ...MARKET, location: { ...MARKET.location, accuracyMeters: 1500 } };
    const implied = { ...MARKET, namedInReport: false };
    const texts = await loadTexts('zh-CN');
    const rankOf = (initiative: typeof MARKET) =>
      createMapValues(buildAtlas([initiative]))(createAppStore().getState(), NO_ANSWERS, texts, frame)
        .initiatives[0]?.rank;
    expect([rankOf(MARKET), rankOf(vague), rankOf(implied)]).toEqual([1, 2, 3]);
  });
});
