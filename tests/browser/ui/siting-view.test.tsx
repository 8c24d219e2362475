import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { sampleSet } from '../../fixtures/own-files/sample-set.ts';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../../src/schema/subdistrict.ts';
import { analysisOf } from '../../../src/state/analysis-choices.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { ownData } from '../../../src/state/own-data.ts';
import { AppStoreProvider, AtlasProvider } from '../../../src/state/providers.tsx';
import { SITING } from '../../../src/views/analyse/siting/siting-answer.tsx';

const AREA: SubdistrictFeature = {
  ...{ type: 'Feature', id: 'whole' },
  geometry: {
    type: 'Polygon',
    coordinates: [[lngLat(119, 30), lngLat(121, 30), lngLat(121, 31), lngLat(119, 31), lngLat(119, 30)]],
  },
  properties: {
    name: '全区',
    name_en: 'whole',
    kind: 'subdistrict',
    areaKm2: 30,
    boundaryQuality: 'estimated',
  },
};

const ATLAS = { ...buildAtlas(), subdistricts: [AREA] };

afterEach(() => {
  ownData.setState({ sets: [], restored: 'asking' });
});

it('candidates are points of the network, or those of own data that are loaded, which the link keeps', async () => {
  const set = sampleSet();
  ownData.setState({ sets: [set], restored: 'yes' });
  await addTexts(loadAnalyseDictionary);
  const texts = await loadTexts('en');
  const { Choices } = SITING;
  const store = createAppStore({ choices: { view: 'analyse', analysis: 'at.1200000_300000' } });
  // The answer alone: nothing is asked of the walking network.
  const { container } = render(
    <AppStoreProvider value={store}>
      <TextsProvider texts={texts}>
        <AtlasProvider value={ATLAS}>
          <Choices />
          <SITING.Answer />
        </AtlasProvider>
      </TextsProvider>
    </AppStoreProvider>,
  );
  const user = userEvent.setup();
  const among = screen.getByRole('combobox', { name: 'Among' });
  await user.selectOptions(among, `Own data: ${set.name}`);
  // Sites that were moved belong to the question before.
  expect(analysisOf(store.getState())).toMatchObject({ siteOwnId: set.id, movedSites: [] });
  expect(store.getState().analysis).toBe(`points.${set.id}`);
  await user.click(screen.getByText('How this was found'));
  expect(await screen.findByText(/^Possible places are your own points/)).toBeTruthy();
  await expectNoAxeViolations(container);
  await user.selectOptions(among, 'Points of the walking network, about 250 m apart');
  expect(store.getState().analysis).toBe('');
});

it('own data that a link names and that are not there are told, with what else can be done', async () => {
  ownData.setState({ sets: [], restored: 'yes' });
  const choices = { view: 'analyse', question: 'siting', analysis: 'points.7f3a' } as const;
  await renderPanel({ atlas: ATLAS, choices, locale: 'en' });
  expect(await screen.findByText(/that the link names are not on this device/)).toBeTruthy();
  const among = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Among' });
  expect([...among.options].map(({ text }) => text)).toEqual([
    'Points of the walking network, about 250 m apart',
    'Own data that are not on this device',
  ]);
});
