import { act, screen, within } from '@testing-library/react';
import * as v from 'valibot';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildAtlas } from './build-atlas.ts';
import { buildPlateSource, SQUARE_PLATE } from './build-plate-source.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import type { GroundPlan } from '../../../src/domain/plate/draw-ground.ts';
import { TourIdSchema } from '../../../src/schema/tour-choices.ts';
import type { UrlState } from '../../../src/schema/url-state.ts';
import { buildTour, tourFile, walkLeg, walkPart } from '../../fixtures/known-tour.ts';

const STAIRS = { kind: 'stairs', street: null, fromMeters: 100, toMeters: 140 } as const;

const tea = buildTour([
  walkLeg(),
  walkLeg({ obstacles: [STAIRS] }, null),
  walkLeg({ metersWithoutHeights: 500 }),
]);
const ROUND = walkPart({ meters: 2400, unsaid: [{ fromMeters: 150, toMeters: 900 }] });
const art = buildTour([walkLeg(), walkLeg({ obstacles: [STAIRS] }, ROUND), walkLeg()], { id: 'art' });

const FILES: Readonly<Record<string, unknown>> = {
  'base/tours.json': { tours: [tea.legs, art.legs] },
  'tours/tea-hills.json': tourFile(tea),
  'tours/art.json': { ...tourFile(art), name: { zh: '艺术', en: 'Art walk' } },
};

let broken: readonly string[] = [];

beforeEach(() => {
  broken = [];
  vi.stubGlobal('fetch', (url: string) => {
    const path = Object.keys(FILES).find((file) => url.endsWith(`geo/${file}`));
    const isThere = path !== undefined && !broken.includes(path);
    return Promise.resolve(
      isThere ? new Response(JSON.stringify(FILES[path])) : new Response(null, { status: 404 }),
    );
  });
});

let ground: GroundPlan | null = null;

const opened = async (link: Partial<UrlState> = {}) => {
  const rendered = await renderPanel({
    ...{ atlas: buildAtlas(), choices: { view: 'tours', ...link }, locale: 'en' },
    plates: { ...buildPlateSource(), loadGround: () => Promise.resolve(ground) },
  });
  return { ...rendered, rows: () => screen.findAllByRole('link', { name: /min on foot/ }) };
};

describe('Tours', () => {
  it('says what could not be read, and reads it when asked again', async () => {
    broken = ['base/tours.json'];
    const { user, store, rows } = await opened();
    expect(await screen.findByText('The tours could not be read. Check the connection.')).toBeTruthy();
    broken = ['tours/art.json'];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await rows()).toHaveLength(1);
    expect(screen.getByText(/art missing/)).toBeTruthy();
    // What a link names may be the one.
    act(() => store.setState({ tourId: art.tour.id }));
    expect(store.getState().tourId).toBe('art');
    expect(screen.queryByText(/^The tour of this link/)).toBeNull();
    act(() => store.setState({ tourId: null }));
    broken = [];
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('link', { name: /Art walk/ })).toBeTruthy();
    expect(screen.queryByText(/missing/)).toBeNull();
  });

  it('says that the tour of a link is not there, takes it out of the link, and forgets it with the next', async () => {
    const { user, store, rows } = await opened({
      tourId: v.parse(TourIdSchema, 'nonexistent'),
      isWalking: true,
    });
    const [first] = await rows();
    expect(await screen.findByText(/^The tour of this link is not in the atlas/)).toBeTruthy();
    expect(store.getState()).toMatchObject({ tourId: null, isWalking: false });
    await user.click(first!);
    await screen.findByRole('heading', { level: 2, name: 'Tea hills' });
    expect(screen.queryByText(/^The tour of this link/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to the tours' }));
    expect(screen.queryByText(/^The tour of this link/)).toBeNull();
  });

  it('lists walks with what they cost, and what is not known of them', async () => {
    const { rows, container } = await opened();
    const [first] = await rows();
    expect(first?.textContent).toMatch(
      /2\.9\skm · 30–48 min on footAbout 1 h 6 min with the stops2 stops · /,
    );
    expect(first?.textContent).toMatch(/heights unknown for 500\sm from “站2” on/);
    expect(first?.textContent).toContain('steps or steep slopes without a way round');
    await expectNoAxeViolations(container);
  });

  it('keeps only what passes the filter', async () => {
    const { user, rows } = await opened();
    await rows();
    await user.click(screen.getByRole('heading', { name: 'Filter the tours' }));
    await user.click(screen.getByRole('checkbox', { name: 'Can be walked without steps' }));
    expect(screen.getByText('1 of 2 listed')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Up to 2 h' }));
    await user.click(screen.getByRole('button', { name: /^Tea \d/ }));
    expect(screen.getByText('1 of 2 listed')).toBeTruthy();
  });

  it('lists the nearest first once the browser gave the position, and says why it does not', async () => {
    let answer: (tell: PositionCallback, refuse: PositionErrorCallback) => void = () => undefined;
    vi.spyOn(navigator.geolocation, 'getCurrentPosition').mockImplementation((tell, refuse) => {
      if (refuse) answer(tell, refuse);
    });
    const { user, rows } = await opened();
    await rows();
    await user.click(screen.getByRole('heading', { name: 'Filter the tours' }));
    const near = screen.getByRole('checkbox', { name: 'Nearest to me first' });
    answer = (_, refuse) => {
      refuse({ code: 1 } as GeolocationPositionError);
    };
    await user.click(near);
    expect(screen.getByText(/gave no position/)).toBeTruthy();
    answer = (tell) => {
      tell({ coords: { longitude: 120.2, latitude: 30.25, accuracy: 10 } } as GeolocationPosition);
    };
    await user.click(near);
    expect(screen.queryByText(/gave no position/)).toBeNull();
    expect((await rows())[0]?.textContent).toMatch(/km from you in a straight line/);
    await user.click(near);
    expect((await rows())[0]?.textContent).not.toMatch(/from you/);
  });

  it('opens a tour at its first stop, walks on by its button, and returns to its row', async () => {
    const { user, rows, container } = await opened();
    const [first] = await rows();
    await user.click(first!);
    const heading = await screen.findByRole('heading', { level: 2, name: 'Tea hills' });
    expect(document.activeElement).toBe(heading);
    expect(screen.getByText('Stop 1 of 2')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Plan of what is around 站1, 520\sm by 450\sm/ })).toBeTruthy();
    const missing = await screen.findByText(/could not be read: the plan has the way alone/);
    ground = SQUARE_PLATE.plate;
    await user.click(within(missing.parentElement!).getByRole('button', { name: 'Try again' }));
    expect(screen.queryByText(/could not be read/)).toBeNull();
    await user.click(screen.getByRole('button', { name: 'To the next stop' }));
    expect(screen.getByText('Stop 2 of 2')).toBeTruthy();
    const strip = screen.getByRole('list', { name: 'Stops' });
    expect(within(strip).getByRole('button', { current: 'step' }).textContent).toBe('2');
    expect(screen.getByText('Steps after 100 m, 40 m long')).toBeTruthy();
    expect(screen.getByText('The map has no way round')).toBeTruthy();
    await expectNoAxeViolations(container);
    await user.click(screen.getByRole('button', { name: 'Back to the tours' }));
    expect(document.activeElement?.textContent).toContain('Tea hills');
  });

  it('shows the same stops without steps: what is avoided, and where nothing is known of kerbs', async () => {
    const { user } = await opened();
    await user.click(await screen.findByRole('link', { name: /Art walk/ }));
    expect(screen.getByText(/^2\.9\skm/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Without steps' }));
    expect(screen.getByText(/^4\.3\skm/)).toBeTruthy();
    expect(screen.getByText('Avoided: Steps after 100 m, 40 m long')).toBeTruthy();
    expect(screen.getByText(/^From 150\sm to 900\sm the map says nothing/)).toBeTruthy();
  });
});
