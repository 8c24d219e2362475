import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAtlas, MARKET, SCHOOL, TEA_TOWN } from './build-atlas.ts';
import { buildPlateSource } from './build-plate-source.ts';
import { lendGuideDevice, says } from './lend-guide-device.ts';
import { renderPanel } from './render-panel.tsx';
import { silenceWorkers } from './silence-workers.ts';
import { ownWalk, pointAt, type Spot, walkLeg } from '../../unit/domain/guide/guide-ground.ts';
import { GuidePanel } from '../../../src/app/tours/guide/guide-panel.tsx';
import type { Reached } from '../../../src/domain/compose/to-known-tour.ts';
import { addTexts, loadTexts } from '../../../src/i18n/load-texts.ts';
import { loadToursDictionary } from '../../../src/i18n/load-view-dictionary.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { type ComposedTour, EMPTY_WALK } from '../../../src/schema/composed-tour.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { AppStoreProvider, AtlasProvider, PlateSourceProvider } from '../../../src/state/providers.tsx';

const { device, synthesis, walk } = lendGuideDevice();

beforeEach(() => {
  // No tours, and a walking network that never comes: the ways are given by the tests.
  vi.stubGlobal('fetch', () => new Promise<never>(() => undefined));
  silenceWorkers();
});

/** 站1, 站2 and 站3, 200 m from each other. */
const THREE: readonly Spot[] = [
  [0, 0],
  [200, 0],
  [400, 0],
];

const textsOf = async (locale: 'en' | 'zh-CN') => {
  const texts = await loadTexts(locale);
  await addTexts(loadToursDictionary);
  return texts;
};

async function openGuide(known = ownWalk(...THREE)) {
  const [texts, chinese] = [await textsOf('en'), await textsOf('zh-CN')];
  const [store, atlas] = [createAppStore(), buildAtlas()];
  // As the composer does, which names the walk in the language of the page: another object each time.
  const shown = (language: typeof texts) => (
    <AppStoreProvider value={store}>
      <TextsProvider texts={language}>
        <AtlasProvider value={atlas}>
          <PlateSourceProvider value={buildPlateSource()}>
            <GuidePanel known={{ ...known, legs: { ...known.legs } }} />
          </PlateSourceProvider>
        </AtlasProvider>
      </TextsProvider>
    </AppStoreProvider>
  );
  const view = render(shown(texts));
  const user = userEvent.setup();
  return {
    user,
    toChinese: () => {
      view.rerender(shown(chinese));
    },
    press: (name: string) => user.click(screen.getByRole('button', { name })),
  };
}

const stopHeading = () => screen.queryByRole('heading', { level: 3 })?.textContent;

describe('a walk that begins and ends at its stops', () => {
  it('shows each of them with its story as it is reached, the last one too', async () => {
    const { press } = await openGuide();
    await press('Use my position');
    await walk([[0, 0], 0]);
    says('You have reached 站1');
    says('Stop 1 of 3');
    await walk([[195, 0], 150], [[370, 0], 300]);
    says('Next stop: 站3');
    await walk([[390, 0], 320]);
    says('You have reached 站3, the last stop.');
    says('Stop 3 of 3');
    expect(stopHeading()).toBe('站3');
    says('Look.');
  });

  it('reads the story of the last one aloud where stories are', async () => {
    synthesis.tellVoices([{ lang: 'en-US', localService: true, default: true }]);
    const { user, press } = await openGuide();
    await user.click(screen.getByText('Voice, screen and ending'));
    await user.click(screen.getByRole('checkbox', { name: 'Read the story of a stop on reaching it' }));
    await press('Use my position');
    await walk([[0, 0], 0], [[195, 0], 150]);
    const from = synthesis.said.length;
    await walk([[390, 0], 320]);
    expect(synthesis.said.slice(from)).toEqual(['Look.']);
  });

  it('goes by hand from the first to the last in as many presses as there are ways', async () => {
    const { press } = await openGuide();
    await press('Walk stop by stop without it');
    says('At 站1');
    says('Next stop: 站2');
    expect(stopHeading()).toBe('站1');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back one stop' }).disabled).toBe(true);
    await press('I am at the next stop');
    says('At 站2');
    await press('I am at the end');
    says('You have reached 站3, the last stop.');
    expect(stopHeading()).toBe('站3');
    await press('Back one stop');
    says('At 站2');
  });

  it('goes on in another language, with position and screen', async () => {
    const { user, press, toChinese } = await openGuide();
    await user.click(screen.getByText('Voice, screen and ending'));
    await user.click(screen.getByRole('checkbox', { name: 'Keep the screen on' }));
    await press('Use my position');
    await walk([[0, 0], 0], [[90, 0], 70]);
    expect([device().asked(), device().watching(), device().locks.length]).toEqual([1, 1, 1]);
    toChinese();
    expect([device().asked(), device().watching(), device().locks.length]).toEqual([1, 1, 1]);
    await walk([[120, 0], 100]);
    says(/^下一站：站\s2$/);
    says(/^还有\s80\s米，/);
  });
});

const SITES = [MARKET, TEA_TOWN, SCHOOL];
const walkOf = (count: number): ComposedTour => ({
  ...EMPTY_WALK,
  stops: SITES.slice(0, count).map(({ id }) => ({ place: { kind: 'site', id }, stayMinutes: 20 })),
});

/** The stops come to one after another along the spots. */
const reachedAlong = (spots: readonly Spot[]): readonly Reached[] =>
  spots.map((spot, index) => {
    const point = pointAt(spot);
    const end = { target: { type: 'Point', coordinates: point }, point, accuracyMeters: 10 } as const;
    const name = { zh: `站${String(index + 1)}`, en: `Stop ${String(index + 1)}` };
    return {
      waypoint: {
        role: 'stop',
        index,
        spot: { key: point.join(), name, end, ref: null, told: { story: [], hours: null } },
      },
      arrival: point,
      leg: index === 0 ? null : walkLeg([spots[index - 1]!, spot]),
    };
  });

async function openComposer(count: number, isWalking = false) {
  const rendered = await renderPanel({
    atlas: buildAtlas(),
    locale: 'en',
    walk: walkOf(count),
    choices: { view: 'tours', walk: '0', isWalking },
  });
  const { user, composer } = rendered;
  await screen.findByRole('heading', { level: 2, name: 'My walk' });
  return {
    ...rendered,
    press: (name: string) => user.click(screen.getByRole('button', { name })),
    /** What the session would find with the network. */
    find: (spots: readonly Spot[]) =>
      act(() => {
        composer.answers.setState({ reached: reachedAlong(spots), isSearching: false });
        return Promise.resolve();
      }),
  };
}

const isGuided = () => screen.queryByRole('button', { name: 'Back to the tour' }) !== null;

describe('a link to the guide of a walk', () => {
  it('without stops, and with one, shows the composer, and leaves the reader there as they add to it', async () => {
    const { store, composer, find } = await openComposer(0, true);
    expect(await screen.findByRole('combobox', { name: 'Add a stop' })).toBeTruthy();
    act(() => composer.store.getState().change(walkOf(1)));
    await find(THREE.slice(0, 1));
    expect(isGuided()).toBe(false);
    act(() => composer.store.getState().change(walkOf(2)));
    await find(THREE.slice(0, 2));
    expect([isGuided(), store.getState().isWalking]).toEqual([false, false]);
    expect(await screen.findByRole('button', { name: 'Start this walk' })).toBeTruthy();
  });

  it('with a way shows the guide, as soon as the way is found', async () => {
    const { find } = await openComposer(2, true);
    expect(isGuided()).toBe(false);
    // No way leads to the second stop.
    await find(THREE.slice(0, 1));
    expect(screen.getByRole('combobox', { name: 'Add a stop' })).toBeTruthy();
    await find(THREE.slice(0, 2));
    expect(await screen.findByRole('button', { name: 'Back to the tour' })).toBeTruthy();
  });
});

it('how far one came on a walk is told of that walk, and of no other', async () => {
  const { press, find } = await openComposer(3);
  await find(THREE);
  await press('Start this walk');
  await userEvent.click(await screen.findByRole('button', { name: 'Walk stop by stop without it' }));
  await press('I am at the next stop');
  await press('Back to the tour');
  says('You are part of the way; the next stop is Stop 3.');
  // A stop is removed, or all are others.
  for (const spots of [THREE.slice(0, 2), [...THREE].reverse()]) {
    await find(spots);
    expect(screen.getByRole('button', { name: 'Start this walk' })).toBeTruthy();
    says('You have begun a walk of your own. Starting here forgets that one.');
  }
  await find(THREE);
  await press('Go on walking');
  says('At Stop 2');
});
