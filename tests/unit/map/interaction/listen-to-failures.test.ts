import { Evented, ErrorEvent, type MapLibreMap } from 'maplibre-gl';
import { expect, it, vi } from 'vitest';
import { listenToFailures } from '../../../../src/map/interaction/listen-to-failures.ts';
import type { MapTrouble } from '../../../../src/map/map-contract.ts';

class Events extends Evented {}

/** A map as far as failures need it. While its graphics are lost it has no style, as MapLibre's. */
function openMap() {
  const asked: string[] = [];
  const events = new Events();
  let isLost = false;
  const map = Object.assign(events, {
    getSource: (id: string) => {
      asked.push(id);
      return undefined;
    },
    getLayer: () => (isLost ? undefined : {}),
    getStyle: () => (isLost ? undefined : { sources: {} }),
  });
  const troubles: MapTrouble[] = [];
  const watch = listenToFailures(map as unknown as MapLibreMap, {
    onTrouble: (trouble) => troubles.push(trouble),
    giveUp: vi.fn(),
  });
  return {
    ...{ asked, watch },
    told: () => troubles.map((trouble) => ('sourceId' in trouble ? trouble.sourceId : trouble.type)),
    fail: (sourceId: string) => map.fire(new ErrorEvent(new Error('503'), { sourceId })),
    lose: () => {
      isLost = true;
      map.fire('webglcontextlost');
    },
    restore: () => {
      isLost = false;
      map.fire('webglcontextrestored');
    },
  };
}

it('a source is read again when that is asked for, and told again where it fails again', () => {
  const { fail, told, asked, watch } = openMap();
  fail('relief');
  fail('relief');
  watch.readAgain();
  fail('relief');
  expect(asked).toEqual(['relief']);
  expect(told()).toEqual(['relief', 'relief']);
});

it('a map whose graphics are lost is asked for nothing', () => {
  const { fail, lose, asked, watch } = openMap();
  fail('relief');
  lose();
  expect(() => watch.readAgain()).not.toThrow();
  expect(asked).toEqual([]);
});

it('a map whose graphics came back reads all sources anew, and those that fail again are told again', () => {
  const { fail, lose, restore, told } = openMap();
  fail('relief');
  lose();
  restore();
  fail('relief');
  expect(told()).toEqual(['relief', 'context-lost', 'context-restored', 'relief']);
});
