import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import type { Atlas } from '../../../src/data/atlas.ts';
import { LEAST_TESTED } from '../../../src/domain/chance/chance-question.ts';
import type { Site } from '../../../src/domain/place/sites.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import type { Locale } from '../../../src/schema/locale.ts';
import type { SubdistrictFeature } from '../../../src/schema/subdistrict.ts';
import { analyseAnswers } from '../../../src/state/analyse-answers.ts';
import { analysisOf } from '../../../src/state/analysis-choices.ts';

/** Some ten kilometres each way. */
const GROUND: SubdistrictFeature = {
  type: 'Feature',
  id: 'ground',
  geometry: {
    type: 'Polygon',
    coordinates: [
      [lngLat(120, 30), lngLat(120.1, 30), lngLat(120.1, 30.1), lngLat(120, 30.1), lngLat(120, 30)],
    ],
  },
  properties: {
    name: '地街道',
    name_en: 'Ground',
    kind: 'subdistrict',
    areaKm2: 107,
    boundaryQuality: 'mapped',
  },
};

/** As many places, in the south-western ninth of the ground; located exactly. */
function atlasOf(count: number): Atlas {
  const atlas = buildAtlas();
  const [site] = atlas.sites;
  if (site === undefined) throw new Error('No site');
  const sites = Array.from({ length: count }, (_, at): Site => ({
    ...site,
    id: `${site.id}-${at}` as Site['id'],
    location: {
      ...site.location,
      point: lngLat(120.001 + (at % 6) * 0.005, 30.001 + Math.floor(at / 6) * 0.005),
      accuracyMeters: 0,
    },
  }));
  return { ...atlas, sites, subdistricts: [GROUND] };
}

async function opened(count: number, locale: Locale = 'en') {
  const choices = { view: 'analyse', analysis: 'by.chance' } as const;
  const rendered = await renderPanel({ atlas: atlasOf(count), choices, locale });
  await screen.findByRole('radio', { name: /Is it chance|是偶然吗/ });
  return rendered;
}

const findTests = () => screen.findByRole('table', { name: /Six tests|六项检验/ });

describe('whether places could lie so by chance', () => {
  it('is told in a sentence, a table of tests and two charts, which say the same in words', async () => {
    await opened(30);
    const table = await findTests();
    expect(within(table).getAllByRole('row')).toHaveLength(7);
    expect(
      screen.getByText(/^They keep to one side of the ground, more than by chance \(p = 0\.001\)\.$/),
    ).toBeTruthy();
    await waitFor(() => expect(screen.getAllByRole('img', { name: /curve|These places/ })).toHaveLength(2));
    expect(analyseAnswers.getState().shown?.tables.map(({ id }) => id)).toEqual([
      'tests',
      'distances',
      'nearest',
      'cells',
    ]);
    // All located exactly: no number has a range.
    const [tests] = analyseAnswers.getState().shown?.tables ?? [];
    const column = (key: string) => tests?.columns.findIndex((each) => each.key === key) ?? -1;
    for (const { cells } of tests?.rows ?? [])
      expect([cells[column('pFrom')], cells[column('pTo')]]).toEqual([
        cells[column('p')],
        cells[column('p')],
      ]);
  });

  it('has another seed in the link when another is asked for', async () => {
    const { user, store } = await opened(30);
    await findTests();
    await user.click(screen.getByRole('button', { name: 'Another seed' }));
    expect(analysisOf(store.getState()).seed).toBe(2);
    await findTests();
  });

  it('is not asked of too few: no statistic and no p stand anywhere, but why', async () => {
    const { container } = await opened(LEAST_TESTED - 1);
    expect(await screen.findByText(/^14 places are too few, so nothing is tested/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    expect(container.textContent).not.toMatch(/p\s=\s|Gi\*|χ²/);
    expect(analyseAnswers.getState().shown).toBeNull();
  });

  it.each(['zh-CN', 'en'] as const)('has nothing that axe finds, %s', async (locale) => {
    const { container } = await opened(30, locale);
    await findTests();
    await expectNoAxeViolations(container);
  });
});
