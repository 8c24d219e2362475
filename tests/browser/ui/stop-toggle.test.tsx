import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { buildAtlas, MARKET, SCHOOL } from './build-atlas.ts';
import { expectNoAxeViolations, renderPanel } from './render-panel.tsx';
import { type ComposedTour, EMPTY_WALK, MOST_WALK_STOPS } from '../../../src/schema/composed-tour.ts';
import { rowTool } from '../../../src/views/walk/row-tool.ts';

const walkOf = (...ids: readonly string[]): ComposedTour => ({
  ...EMPTY_WALK,
  stops: ids.map((id) => ({ place: { kind: 'site', id }, stayMinutes: 20 })),
});

async function openedList(walk: ComposedTour = EMPTY_WALK) {
  await rowTool.load();
  const rendered = await renderPanel({ atlas: buildAtlas(), locale: 'en', walk });
  const toggle = () => screen.getByRole('button', { name: 'Wen’er Market in my walk' });
  const stops = () => rendered.composer.store.getState().present.walk.stops.map(({ place }) => place);
  return { ...rendered, toggle, stops };
}

describe('the rows of a list', () => {
  it('have nothing to do with a walk before one is begun', async () => {
    await openedList();
    expect(screen.queryByRole('button', { name: /in my walk$/ })).toBeNull();
  });

  it('take their place into the walk at hand and out of it, and say which stop it is', async () => {
    const { user, toggle, stops } = await openedList(walkOf(SCHOOL.id));
    expect(toggle().getAttribute('aria-pressed')).toBe('false');
    await user.click(toggle());
    expect(toggle().getAttribute('aria-pressed')).toBe('true');
    expect(toggle().textContent).toBe('2');
    expect(stops().at(-1)).toEqual({ kind: 'site', id: MARKET.id });
    await user.click(toggle());
    expect(stops()).toHaveLength(1);
  });

  it('stay when the last stop is taken out, so that the focus does', async () => {
    const { user, toggle, stops } = await openedList(walkOf(MARKET.id));
    await user.click(toggle());
    expect(stops()).toEqual([]);
    expect(document.activeElement).toBe(toggle());
  });

  it('say why nothing was added to a walk that is full', async () => {
    const full = walkOf(...Array.from({ length: MOST_WALK_STOPS }, (_, at) => `place-${String(at)}`));
    const { user, toggle, container } = await openedList(full);
    await user.click(toggle());
    expect(screen.getByRole('alert').textContent).toMatch(/no more stops than 25/);
    await expectNoAxeViolations(container);
  });

  it('have it as soon as a walk is begun elsewhere', async () => {
    const { composer, toggle } = await openedList();
    composer.store.getState().begin();
    await waitFor(() => expect(toggle()).toBeTruthy());
  });
});
