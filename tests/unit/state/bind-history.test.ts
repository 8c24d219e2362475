import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { InitiativeIdSchema } from '../../../src/schema/initiative.ts';
import { lngLat } from '../../../src/schema/lng-lat.ts';
import { bindHistory, correctChoices } from '../../../src/state/bind-history.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { parseUrl } from '../../../src/state/url.ts';
import { createHistoryWindow } from './history-window.ts';

const yunqi = v.parse(InitiativeIdSchema, 'yunqi-town');
const bounds = [lngLat(120, 30), lngLat(121, 31)] as const;
const camera = { center: lngLat(120.1, 30.2), zoom: 12, bearing: 0, pitch: 0 };

function open(search = '') {
  const browser = createHistoryWindow(search);
  const store = createAppStore({ choices: parseUrl(search) });
  const dispose = bindHistory(store, browser.window);
  return { browser, store, dispose };
}

describe('bindHistory', () => {
  it('makes an entry for a selection and restores the one before on going back', () => {
    const { browser, store } = open();
    store.getState().select(yunqi, 'panel');
    expect(browser.entries()).toEqual(['', '?place=yunqi-town']);
    browser.back();
    expect(store.getState().selectedId).toBeNull();
    browser.forward();
    expect(store.getState().selectedId).toBe(yunqi);
    expect(browser.entries()).toEqual(['', '?place=yunqi-town']);
  });

  it('keeps a moved camera in the present entry', () => {
    const { browser, store } = open('?place=yunqi-town');
    store.getState().cameraMoved(camera, bounds);
    expect(browser.entries()).toEqual(['?place=yunqi-town&at=120.1,30.2,12']);
  });

  it('never asks the map for a camera that the map itself reported', () => {
    const { store } = open();
    const request = store.getState().request;
    store.getState().cameraMoved(camera, bounds);
    expect(store.getState().request).toBe(request);
  });

  it('asks the map for the camera of the entry it goes back to', () => {
    const { browser, store } = open();
    store.getState().cameraMoved(camera, bounds);
    store.getState().openView('about');
    store.getState().cameraMoved({ ...camera, zoom: 15 }, bounds);
    browser.back();
    expect(store.getState().request).toEqual({ kind: 'move-to', camera });
    expect(store.getState().view).toBe('explore');
  });

  it('goes back through an entry that was made in another theme without a step of its own', () => {
    const { browser, store } = open();
    store.getState().select(yunqi, 'panel');
    store.getState().chooseTheme('night');
    browser.back();
    expect(store.getState().themeChoice).toBe('night');
    expect(browser.entries()).toEqual(['?theme=night', '?place=yunqi-town&theme=night']);
  });

  it('leaves a start out of the address that it goes several entries back to, once no link shall tell it', () => {
    const { browser, store } = open('?view=nearby&from=120.12,30.27');
    store.getState().openView('report');
    store.getState().openView('nearby');
    store.getState().chooseSharing('off');
    browser.go(-2);
    expect(store.getState().origins.sharing).toBe('off');
    expect(browser.window.location.search).toBe('?view=nearby');
  });

  it('lets go of a start that is dragged while the reader goes back', () => {
    const { browser, store } = open('?view=nearby&from=120.12,30.27');
    store.getState().openView('report');
    store.getState().openView('nearby');
    store.getState().holdOrigin('a', lngLat(120.2, 30.2));
    browser.back();
    expect(store.getState().heldOrigin).toBeNull();
  });

  it('writes the address anew without what could not be read', () => {
    const { browser } = open('?view=nowhere&lang=en');
    expect(browser.entries()).toEqual(['?lang=en']);
  });

  it('corrects a choice within the present entry', () => {
    const { browser, store } = open('?place=yunqi-town');
    correctChoices(store, { selectedId: null });
    expect(store.getState().selectedId).toBeNull();
    expect(browser.entries()).toEqual(['']);
  });

  it('leaves no listener behind', () => {
    const { browser, store, dispose } = open();
    dispose();
    store.getState().select(yunqi, 'panel');
    expect(browser.listenerCount()).toBe(0);
    expect(browser.entries()).toEqual(['']);
  });
});
