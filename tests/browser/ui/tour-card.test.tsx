import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { buildPlateSource } from './build-plate-source.ts';
import { expectNoAxeViolations } from './render-panel.tsx';
import { buildTour, ridePart, walkLeg, walkPart, withoutEnds } from '../../fixtures/known-tour.ts';
import { type KnownTour, tourTotals } from '../../../src/domain/tour/known-tour.ts';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadToursDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { AtlasProvider, PlateSourceProvider } from '../../../src/state/providers.tsx';
import { TourCard } from '../../../src/views/tours/paper/tour-card.tsx';

/** The middle part of the second walk has no heights, and after it one rides. */
const GAP: ReturnType<typeof walkPart>['profile'] = [
  [0, 10],
  [300, 14],
  [320, null],
  [700, 12],
  [960, 25],
];
const tour = buildTour([
  walkLeg(),
  { parts: [walkPart({ profile: GAP, metersWithoutHeights: 400 }), ridePart], stepFree: null },
  walkLeg(),
]);

async function renderCard(known: KnownTour = tour, way: 'usual' | 'step-free' = 'usual') {
  document.documentElement.lang = 'en';
  const texts = await loadTexts('en');
  await addTexts(loadToursDictionary);
  const atlas = buildAtlas();
  return render(
    <TextsProvider texts={texts}>
      <AtlasProvider value={atlas}>
        <PlateSourceProvider value={buildPlateSource()}>
          <TourCard
            known={{ ...known, totals: tourTotals(known) }}
            way={way}
            paper="a5"
            camera={{ center: lngLat(120.12, 30.25), zoom: 12, bearing: 0, pitch: 0 }}
            pictureUrl={null}
            address="https://atlas.test/?view=tours&tour=tea-hills"
            date="2027-05-01"
          />
        </PlateSourceProvider>
      </AtlasProvider>
    </TextsProvider>,
  );
}

describe('the card of a tour', () => {
  it('says what it takes as ranges, and what is not known of it', async () => {
    const { container } = await renderCard();
    expect(screen.getByText(/^2\.9\skm on foot, 36–59 min with the metro$/)).toBeTruthy();
    expect(screen.getByText(/at least 60 m up, heights unknown for 400\sm from “站1” on/)).toBeTruthy();
    expect(screen.getByText(/^metro line 3 and 960\sm on foot, 16–27 min$/)).toBeTruthy();
    await expectNoAxeViolations(container);
  });

  it('breaks its profile where heights are unknown, and where one rides', async () => {
    await renderCard();
    const heights = screen.getByRole('region', { name: 'Heights' });
    expect(heights.querySelectorAll('polyline')).toHaveLength(4);
    expect(within(heights).getByText(/heights are unknown or you ride/)).toBeTruthy();
  });

  it('has one sentence for each stop with the number of its source, its code, credit and day', async () => {
    await renderCard();
    const stops = screen.getAllByText('Look.', { exact: false });
    expect(stops.map(({ textContent }) => textContent)).toEqual(['Look.\u00a0[1]', 'Look.\u00a0[1]']);
    expect(screen.getByRole('img', { name: 'Scan to open this tour in the atlas' })).toBeTruthy();
    expect(screen.getByText(/© OpenStreetMap/)).toBeTruthy();
    expect(screen.getByText(/1 May 2027/)).toBeTruthy();
  });

  it('numbers the stops on its map, dashes the ride, and names the ends', async () => {
    await renderCard();
    const map = screen.getByRole('img', { name: /Map of the walk/ });
    const words = [...map.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['1', '2', 'Start', 'End']));
    expect(map.querySelectorAll('path[class*="ride"]')).toHaveLength(1);
  });

  it('of a walk that begins and ends at its stops names each of them once, and tells of no start and end', async () => {
    const [leg] = tour.legs.legs;
    await renderCard(withoutEnds(buildTour([leg!, walkLeg(), walkLeg(), walkLeg()])));
    const map = screen.getByRole('img', { name: /Map of the walk/ });
    const words = [...map.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words.filter((word) => !word.endsWith('km'))).toEqual(['1', '2', '3']);
    const list = screen.getByRole('heading', { name: 'Stops' }).parentElement!.querySelector('ol')!;
    const rows = [...list.children].map((row) => row.textContent);
    expect(rows.map((row) => row.slice(0, 4))).toEqual(['1 站1', '2 站2', '3 站3']);
    // On from each but the last.
    expect(rows.map((row) => row.includes('960'))).toEqual([true, true, false]);
    const legend = screen.getByRole('list', { name: 'Legend' });
    expect([...legend.children].map((row) => row.textContent)).toEqual(['on foot', 'stop']);
  });

  it.each(['490px', '280px'])('has numbers under its heights that do not touch, at %s', async (width) => {
    const meters = Array.from({ length: 26 }, (_, index) => 40 + (index % 5) * 130);
    const { container } = await renderCard(
      withoutEnds(buildTour(meters.map((each) => walkLeg({ meters: each })))),
    );
    const figure = container.querySelector('figure')!;
    figure.style.inlineSize = width;
    const numbers = [...figure.querySelectorAll('span')];
    expect([numbers[0]?.textContent, numbers.at(-1)?.textContent]).toEqual(['1', '25']);
    const boxes = numbers.map((number) => number.getBoundingClientRect());
    const gaps = boxes.slice(1).map(({ left }, index) => left - boxes[index]!.right);
    expect(Math.min(...gaps)).toBeGreaterThan(2);
  });

  it('says when it leads round steps, and does without promise, story and theme', async () => {
    const stops = tour.tour.stops.map((stop) => ({ ...stop, story: [] }));
    const bare = { ...tour, tour: { ...tour.tour, promise: null, theme: null, stops } };
    await renderCard(bare, 'step-free');
    expect(screen.getByText(/^Round steps and steep slopes/)).toBeTruthy();
    expect(screen.queryByText('Look.', { exact: false })).toBeNull();
    expect(screen.queryByRole('heading', { name: 'Sources' })).toBeNull();
  });
});
