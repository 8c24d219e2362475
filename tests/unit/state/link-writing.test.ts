import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { InitiativeIdSchema } from '../../../src/schema/initiative.ts';
import { bindHistory, correctChoices } from '../../../src/state/bind-history.ts';
import { createAppStore } from '../../../src/state/create-app-store.ts';
import { linkOf, parseUrl } from '../../../src/state/url.ts';
import { createHistoryWindow } from './history-window.ts';

const yunqi = v.parse(InitiativeIdSchema, 'yunqi-town');

/** Safari's rule: the 101st call within a span of 30 s throws. */
function likeSafari() {
  let spanStart = -Infinity;
  let count = 0;
  return () => {
    if (Date.now() - spanStart > 30_000) {
      spanStart = Date.now();
      count = 0;
    }
    count += 1;
    return count > 100 ? 'throw' : 'take';
  };
}

function open(search = '', treat?: Parameters<typeof createHistoryWindow>[1]) {
  const browser = createHistoryWindow(search, treat);
  const store = createAppStore({ choices: parseUrl(search) });
  const dispose = bindHistory(store, browser.window);
  browser.calls.length = 0;
  return { browser, store, dispose };
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

/** The arrow key held on the minutes slider: 118 changes in about four seconds. */
function holdArrow({ store }: ReturnType<typeof open>): void {
  for (let minutes = 59; minutes >= 1; minutes--) {
    store.getState().chooseReachMinutes(minutes);
    vi.advanceTimersByTime(33);
  }
  for (let minutes = 2; minutes <= 60; minutes++) {
    store.getState().chooseReachMinutes(minutes);
    vi.advanceTimersByTime(33);
  }
}

describe('changes of the link', () => {
  it('are written at most about every 300 ms, the first at once and the last for certain', () => {
    const opened = open();
    opened.store.getState().chooseReachMinutes(20);
    expect(opened.browser.entries()).toEqual(['?minutes=20']);
    holdArrow(opened);
    expect(opened.browser.calls.length).toBeLessThanOrEqual(15);
    vi.advanceTimersByTime(400);
    expect(opened.browser.entries()).toEqual(['?minutes=60']);
  });

  it('never come to Safari’s hundred calls in 30 s while a slider is held', () => {
    const opened = open('', likeSafari());
    for (let round = 0; round < 8; round++) holdArrow(opened);
    vi.advanceTimersByTime(400);
    expect(opened.browser.entries()).toEqual(['?minutes=60']);
  });

  it('that wait are written when the link is no longer kept, as before a reload', () => {
    const { browser, store, dispose } = open();
    store.getState().chooseReachMinutes(20);
    store.getState().chooseReachMinutes(25);
    expect(browser.entries()).toEqual(['?minutes=20']);
    dispose();
    expect(browser.entries()).toEqual(['?minutes=25']);
  });

  it('that are taken back before they are written are not written', () => {
    const { browser, store } = open();
    store.getState().chooseReachMinutes(20);
    store.getState().chooseReachMinutes(25);
    store.getState().chooseReachMinutes(20);
    vi.advanceTimersByTime(1000);
    expect(browser.calls).toEqual(['replace ?minutes=20']);
  });

  it('are written into their own entry before another is made', () => {
    const { browser, store } = open();
    store.getState().chooseReachMinutes(20);
    store.getState().chooseReachMinutes(25);
    store.getState().select(yunqi, 'panel');
    expect(browser.entries()).toEqual(['?minutes=25', '?place=yunqi-town&minutes=25']);
    vi.advanceTimersByTime(1000);
    expect(browser.entries()).toEqual(['?minutes=25', '?place=yunqi-town&minutes=25']);
  });

  it.each(['hide', 'leave'] as const)('are written when the page goes away: %s', (goAway) => {
    const { browser, store } = open();
    store.getState().chooseReachMinutes(20);
    store.getState().chooseReachMinutes(25);
    browser[goAway]();
    expect(browser.entries()).toEqual(['?minutes=25']);
  });

  it('that still wait are not written into the entry the reader goes back to', () => {
    const { browser, store } = open();
    store.getState().openView('about');
    store.getState().toggleOnlyInView();
    store.getState().chooseListOrder('name');
    browser.back();
    vi.advanceTimersByTime(1000);
    expect(browser.entries()).toEqual(['', '?view=about&in-view=1']);
  });

  it('are in a copied link while they still wait', () => {
    const { browser, store } = open();
    store.getState().chooseReachMinutes(20);
    store.getState().chooseReachMinutes(25);
    expect(browser.window.location.search).toBe('?minutes=20');
    expect(linkOf(store.getState(), `${browser.window.location.href}#top`)).toBe(
      'https://atlas.test/atlas/?minutes=25',
    );
  });
});

describe('a browser that refuses to change the address', () => {
  it.each(['throw', 'ignore'] as const)('costs only the link when it does: %s', (treatment) => {
    const opened = open('', () => treatment);
    const told = vi.fn();
    opened.store.subscribe(({ reachMinutes }) => {
      told(reachMinutes);
    });
    holdArrow(opened);
    opened.store.getState().select(yunqi, 'panel');
    opened.browser.hide();
    opened.browser.leave();
    expect(told).toHaveBeenCalledTimes(119);
    expect(opened.store.getState()).toMatchObject({ reachMinutes: 60, selectedId: yunqi });
  });

  it('does not keep the app from starting', () => {
    expect(() => open('?place=yunqi-town&lang=tlh', () => 'throw')).not.toThrow();
  });

  it.each(['throw', 'ignore'] as const)('gets the link once it allows it again after: %s', (treatment) => {
    let allowed = true;
    const { browser, store } = open('', () => (allowed ? 'take' : treatment));
    allowed = false;
    store.getState().chooseReachMinutes(20);
    store.getState().select(yunqi, 'panel');
    store.getState().chooseReachMinutes(25);
    vi.advanceTimersByTime(20_000);
    expect(browser.entries()).toEqual(['']);
    allowed = true;
    vi.advanceTimersByTime(30_000);
    expect(browser.entries()).toEqual(['', '?place=yunqi-town&minutes=25']);
  });

  it('is not asked without end', () => {
    const opened = open('', () => 'throw');
    holdArrow(opened);
    opened.browser.calls.length = 0;
    vi.advanceTimersByTime(60_000);
    expect(opened.browser.calls.length).toBeLessThan(30);
  });
});

describe('a correction', () => {
  it('makes no entry, also while the browser refuses', () => {
    let allowed = false;
    const { browser, store } = open('?place=yunqi-town', () => (allowed ? 'take' : 'throw'));
    correctChoices(store, { selectedId: null });
    allowed = true;
    vi.advanceTimersByTime(30_000);
    expect(browser.entries()).toEqual(['']);
  });
});

describe('an embedded map', () => {
  it('never makes an entry in the history of the page around it', () => {
    const { browser, store } = open('?embed=1');
    store.getState().select(yunqi, 'map');
    store.getState().chooseLocale('en');
    store.getState().closePlace();
    vi.advanceTimersByTime(1000);
    expect(browser.entries()).toEqual(['?lang=en&embed=1']);
    expect(browser.calls.filter((call) => call.startsWith('push'))).toEqual([]);
  });
});
