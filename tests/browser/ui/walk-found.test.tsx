import { act, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { MARKET, TEA_TOWN } from './build-atlas.ts';
import { composeAlone, openedComposer, walkOf } from './opened-composer.ts';
import type { Reached } from '../../../src/domain/compose/to-known-tour.ts';
import type { ComposedTour } from '../../../src/schema/composed-tour.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import type { StopHours } from '../../../src/schema/tour.ts';
import type { TourLeg } from '../../../src/schema/tour-legs.ts';
import { walkPart } from '../../fixtures/known-tour.ts';

composeAlone();

const AT_TEN: StopHours = {
  open: [{ days: [3], opensMinutes: 600, closesMinutes: 1020 }],
  said: { text: { zh: '十点开门', en: 'Opens at ten' }, date: '2025', sources: ['daily'] },
};

/** Two stops ten minutes apart on foot, the first of which opens at ten on Wednesdays. */
function reachedStops(): readonly Reached[] {
  const point = lngLat(120.1, 30.2);
  const leg: TourLeg = {
    stepFree: 'same',
    parts: [{ ...walkPart(), line: [point, point], minutes: { from: 8, usual: 10, to: 13 } }],
  };
  return [MARKET, TEA_TOWN].map(({ id, name }, index) => ({
    waypoint: {
      role: 'stop',
      index,
      spot: {
        key: id,
        name,
        end: { target: { type: 'Point', coordinates: point }, point, accuracyMeters: 20 },
        ref: { kind: 'initiative', id, part: null },
        told: { story: [], hours: index === 0 ? AT_TEN : null },
      },
    },
    arrival: point,
    leg: index === 0 ? null : leg,
  }));
}

describe('a walk that was found', () => {
  const walk: ComposedTour = {
    ...walkOf(MARKET.id, TEA_TOWN.id),
    begins: { day: 3, minute: 450 },
    budgetMinutes: 60,
  };
  const found = async (change: Partial<ComposedTour> = {}) => {
    const shown = await openedComposer({ walk: { ...walk, ...change } });
    const { answers } = shown.composer;
    act(() => answers.setState({ reached: reachedStops(), isSearching: false, network: { step: 'ready' } }));
    return { ...shown, answers };
  };

  it('tells one time for the whole: rows, budget, sums and appointment know of the same waiting', async () => {
    const { user, rows, button } = await found();
    expect(rows()[0]?.textContent).toContain('there at 07:30 · 150 min until it opens');
    // 10 minutes on foot, two stops of 20, and 2 h 30 min at the door.
    expect(screen.getByText('2 h 20 min more than you have')).toBeTruthy();
    expect(
      screen.getByText(
        'About 3 h 20 min at a usual pace with the stops and 2 h 30 min of waiting for doors to open',
      ),
    ).toBeTruthy();
    await user.click(button('Calendar (ICS)'));
    expect(screen.getByLabelText('Set out at (China time)')).toHaveProperty('value', '07:30');
    const day = screen.getByLabelText<HTMLInputElement>('Day').value;
    expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(3);
  });

  it('says of an order that is kept only what was looked at', async () => {
    const { answers } = await found({ keepOrder: true, budgetMinutes: null, begins: null });
    act(() =>
      answers.setState({
        order: {
          step: 'found',
          answer: { kind: 'ordered', savedMinutes: 0, missed: null, isExact: true },
          stranded: [],
        },
      }),
    );
    expect(screen.getByText(/^No time in all is set, so there is nothing to compare\./)).toBeTruthy();
    expect(screen.queryByText(/while they are open/)).toBeNull();
  });

  it('does not say that a stop is missing where one is too far, and names the limit', async () => {
    const { answers, rows } = await found({ begins: null, ride: true });
    act(() => {
      const [first] = reachedStops();
      answers.setState({
        reached: first ? [first] : [],
        strandedStops: [{ index: 1, why: 'too-far' }],
        unread: { gazetteer: false, metro: false },
      });
    });
    expect(rows()[1]?.textContent).toContain(
      'No way here within 4 h on foot, nor by metro with stations up to 1 h away; left out for now',
    );
    expect(screen.queryByText('Add one more stop to see the way.')).toBeNull();
  });

  it('is not searched anew by a press on Stop that lands as the search ends', async () => {
    const { user, answers, button } = await found({ budgetMinutes: null });
    const findOrder = vi.fn(() => answers.setState({ order: { step: 'searching', share: 0.5 } }));
    act(() => answers.setState({ findOrder }));
    const find = button('Find the best order');
    find.focus();
    await user.keyboard('{Enter}');
    const stop = button('Stop');
    expect(stop).not.toBe(find);
    await vi.waitFor(() => expect(document.activeElement).toBe(stop));
    await user.pointer({ keys: '[MouseLeft>]', target: stop });
    act(() =>
      answers.setState({
        order: {
          step: 'found',
          answer: { kind: 'ordered', savedMinutes: 0, missed: null, isExact: true },
          stranded: [],
        },
      }),
    );
    expect(stop.isConnected).toBe(false);
    await user.pointer({ keys: '[/MouseLeft]', target: button('Find the best order') });
    expect(document.activeElement?.textContent).toBe('Your order is the quickest already.');
    await user.keyboard('{Enter}');
    expect(findOrder).toHaveBeenCalledTimes(1);
  });
});
