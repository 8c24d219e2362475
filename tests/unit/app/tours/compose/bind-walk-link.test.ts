import { beforeEach, describe, expect, it } from 'vitest';
import { bindWalkLink } from '../../../../../src/app/tours/compose/bind-walk-link.ts';
import { encodeWalk } from '../../../../../src/domain/compose/walk-code.ts';
import { type ComposedTour, EMPTY_WALK } from '../../../../../src/schema/composed-tour.ts';
import { createComposerStore } from '../../../../../src/state/composer-store.ts';
import { createAppStore } from '../../../../../src/state/create-app-store.ts';

const walkOf = (name: string): ComposedTour => ({ ...EMPTY_WALK, name });

let store = createAppStore();
let composer = createComposerStore();
const bind = () => bindWalkLink({ store, composer, atlas: { sites: [], stations: [] } });

beforeEach(() => {
  store = createAppStore();
  composer = createComposerStore(walkOf('at hand'));
});

describe('the link of the composer', () => {
  it('gives the walk that it holds, as a step that can be undone', () => {
    store.getState().openView('tours', { walk: encodeWalk(walkOf('sent')) });
    bind();
    expect(composer.getState().present.walk.name).toBe('sent');
    composer.getState().undo();
    expect(composer.getState().present.walk.name).toBe('at hand');
    expect(store.getState().walk).toBe(encodeWalk(walkOf('at hand')));
  });

  it('follows each change within the same entry of the history', () => {
    store.getState().openView('tours', { walk: '0' });
    bind();
    expect(store.getState().walk).toBe(encodeWalk(walkOf('at hand')));
    const { corrections } = store.getState();
    composer.getState().change(walkOf('changed'));
    expect(store.getState()).toMatchObject({
      walk: encodeWalk(walkOf('changed')),
      corrections: corrections + 1,
    });
  });

  it('keeps a walk that cannot be read until there is another, and the walk at hand', () => {
    store.getState().openView('tours', { walk: 'rubbish' });
    bind();
    expect(composer.getState()).toMatchObject({ isRefused: true, present: { walk: { name: 'at hand' } } });
    expect(store.getState().walk).toBe('rubbish');
    composer.getState().change(walkOf('new'));
    expect(store.getState().walk).toBe(encodeWalk(walkOf('new')));
  });

  it('gives way, after a reload, to the walk that the tab remembers, which may be later', () => {
    const stop = { place: { kind: 'site', id: 'gudang-market' }, stayMinutes: 20 } as const;
    composer = createComposerStore({ ...walkOf('later'), stops: [stop] });
    store.getState().openView('tours', { walk: encodeWalk(walkOf('before')) });
    bindWalkLink({ store, composer, atlas: { sites: [], stations: [] }, isReloaded: true });
    expect(composer.getState().present.walk.name).toBe('later');
    expect(store.getState().walk).toBe(encodeWalk(composer.getState().present.walk));
  });

  it('says nothing while the composer is closed, and gives its walk when Back leads to it', () => {
    const end = bind();
    composer.getState().change(walkOf('changed'));
    expect(store.getState().walk).toBeNull();
    store.setState({ walk: encodeWalk(walkOf('before')) });
    expect(composer.getState().present.walk.name).toBe('before');
    end();
    store.setState({ walk: encodeWalk(walkOf('later')) });
    expect(composer.getState().present.walk.name).toBe('before');
  });
});
