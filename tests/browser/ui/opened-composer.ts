import { screen, within } from '@testing-library/react';
import { beforeEach, expect, vi } from 'vitest';
import { afterTest } from '../after-test.ts';
import { buildAtlas, MARKET, SCHOOL, TEA_TOWN } from './build-atlas.ts';
import { renderPanel } from './render-panel.tsx';
import { silenceWorkers } from './silence-workers.ts';
import { type ComposedTour, EMPTY_WALK } from '../../../src/schema/composed-tour.ts';
import type { UrlState } from '../../../src/schema/url-state.ts';
import { bindStorage } from '../../../src/state/storage.ts';

export const walkOf = (...ids: readonly string[]): ComposedTour => ({
  ...EMPTY_WALK,
  ride: false,
  stops: ids.map((id) => ({ place: { kind: 'site', id }, stayMinutes: 20 })),
});
export const THREE = walkOf(MARKET.id, TEA_TOWN.id, SCHOOL.id);

/** For each test of a file: neither tours nor a walking network; what is chosen can be changed all the same. */
export function composeAlone(): void {
  beforeEach(() => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })));
    silenceWorkers();
  });
}

/** The composer with a walk at hand, which keeps walks on the device. */
export async function openedComposer({
  walk = THREE,
  choices = {},
}: { walk?: ComposedTour; choices?: Partial<UrlState> } = {}) {
  const rendered = await renderPanel({
    atlas: buildAtlas(),
    locale: 'en',
    walk,
    choices: { view: 'tours', walk: '0', ...choices },
  });
  let again = (): void => undefined;
  const unbind = bindStorage(rendered.store, localStorage, {
    onSaving: (_problem, retry) => {
      again = retry;
    },
  });
  afterTest(unbind);
  await screen.findByRole('heading', { level: 2, name: 'My walk' });
  await vi.waitFor(() => expect(screen.queryByText('Not read yet')).toBeNull());
  const rows = () => within(screen.getAllByRole('list', { name: 'Stops' })[0]!).getAllByRole('listitem');
  const names = () => rows().map((row) => row.querySelector('p')?.textContent);
  const button = (name: string | RegExp) => screen.getByRole('button', { name });
  const said = (text: string | RegExp) => screen.findByText(text, { selector: '[role=status]' });
  return { ...rendered, rows, names, button, said, retrySaving: () => again() };
}
