import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, buildLocated } from './build-atlas.ts';
import { expectNoAxeViolations } from './render-panel.tsx';
import type { MapMarks } from '../../../src/domain/print/map-marks.ts';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { sitesOf } from '../../../src/domain/place/sites.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { AtlasProvider } from '../../../src/state/providers.tsx';
import { PrintSheet } from '../../../src/views/print/print-sheet.tsx';

const MARKET = buildLocated('market', { zh: '文二菜市', en: 'Wen’er Market' });
const PLANNED = buildLocated(
  'town',
  { zh: '小镇', en: 'Town' },
  { category: 'culture-street', status: 'planned' },
);
const AWAY = {
  ...buildLocated('away', { zh: '远处', en: 'Far Away' }),
  location: { ...MARKET.location, point: lngLat(121, 31) },
};

const NO_MARKS: MapMarks = { starts: [], found: null, hasRoute: false, tours: [] };

async function renderSheet(initiatives = [MARKET, PLANNED, AWAY], marks = NO_MARKS) {
  document.documentElement.lang = 'en';
  return render(
    <TextsProvider texts={await loadTexts('en')}>
      <AtlasProvider value={buildAtlas(initiatives)}>
        <PrintSheet
          orientation="portrait"
          sites={initiatives.flatMap(sitesOf)}
          camera={{ center: MARKET.location.point, zoom: 13, bearing: 0, pitch: 0 }}
          marks={marks}
          pictureUrl={null}
          address="https://atlas.test/?at=120.1,30.2,13"
          date="2024-09-02"
        />
      </AtlasProvider>
    </TextsProvider>,
  );
}

describe('the printed sheet', () => {
  it('lists what its map shows, by number, and nothing beyond', async () => {
    await renderSheet();
    const names = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(names.filter((name) => /Wen’er Market|Town|Far Away/.test(name))).toEqual([
      expect.stringMatching(/^1Wen’er Market.*Open.*±120/),
      expect.stringMatching(/^2Town.*Planned/),
    ]);
    expect(screen.getByText('2 places on the map')).toBeTruthy();
  });

  it('explains in words the signs that are on it, and no others', async () => {
    await renderSheet();
    const legend = screen.getByRole('region', { name: 'Legend' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Streets & towns',
      'Markets',
      'Open',
      'Planned',
      'A dashed circle: how far off a position may be',
    ]);
  });

  it('draws the pins of the map, and explains pins, areas and route', async () => {
    const near = MARKET.location.point;
    const { container } = await renderSheet([MARKET], {
      starts: [
        { key: 'a', point: near, sign: 'A', minutes: [5, 10] },
        { key: 'b', point: AWAY.location.point, sign: 'B', minutes: [] },
      ],
      found: { point: near, label: 'Lingyin Temple' },
      hasRoute: true,
      tours: [],
    });
    const drawn = [...container.querySelectorAll('svg text')].map(({ textContent }) => textContent);
    expect(drawn).toContain('A');
    expect(drawn, 'a pin beyond the paper').not.toContain('B');
    expect(drawn).toContain('Lingyin Temple');
    const legend = within(screen.getByRole('region', { name: 'Legend' }));
    expect(legend.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([
        'Start A',
        'Start B',
        'Within 5 / 10 minutes’ walk from A',
        'Route',
        'Found: Lingyin Temple',
      ]),
    );
  });

  it('keeps the credit, the scale, the day and the way back', async () => {
    await renderSheet();
    expect(screen.getByText(/© OpenStreetMap/)).toBeTruthy();
    expect(screen.getByText(/^about 1:/)).toBeTruthy();
    expect(screen.getByText(/2 September 2024/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /Scan to open/ })).toBeTruthy();
    expect(screen.getByText('https://atlas.test/?at=120.1,30.2,13')).toBeTruthy();
  });

  it('says so when nothing lies in view', async () => {
    await renderSheet([AWAY]);
    expect(screen.getByText('Nothing lies in the present view.')).toBeTruthy();
  });

  it('has no accessibility violation', async () => {
    const { container } = await renderSheet();
    await expectNoAxeViolations(container);
  });
});
