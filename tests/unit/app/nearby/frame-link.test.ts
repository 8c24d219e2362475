import * as v from 'valibot';
import { expect, test } from 'vitest';
import { createLinkFrame } from '../../../../src/app/nearby/frame-link.ts';
import type { MapReach } from '../../../../src/map/map-contract.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';
import { DestinationIdSchema } from '../../../../src/schema/nearby-choices.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';
import { createNearbyAnswersStore } from '../../../../src/state/nearby-answers.ts';

const [a, b] = [lngLat(120.12, 30.26), lngLat(120.14, 30.28)];
const line = [a, lngLat(120.16, 30.27)];
const gap = [lngLat(120.16, 30.27), lngLat(120.161, 30.271)] as const;
const routeTo = v.parse(DestinationIdSchema, 'station:kehailu');
const pin = (key: 'a' | 'b', point: MapReach['origins'][number]['point']) =>
  ({ key, point, sign: '我', label: '出发地图钉', gap: null }) as const;
const routed: MapReach = { origins: [pin('a', a)], areas: [], route: { line, gaps: [gap] } };

/** A link that was opened, over a map that records what it was asked to show. */
function openLink({ second = null, to = routeTo }: { second?: typeof b | null; to?: typeof routeTo | null }) {
  const store = createAppStore({
    choices: { view: 'nearby', origins: { a, b: second, sharing: 'exact' }, routeTo: to },
  });
  const answers = createNearbyAnswersStore();
  const asked: unknown[] = [];
  let reach: MapReach = { ...routed, route: null };
  const frame = createLinkFrame({
    controller: {
      revealAll: (points) => asked.push(points),
      revealAround: (point) => asked.push(point),
    },
    store,
    answers,
    reachNow: () => reach,
  });
  frame.show();
  frame.cameraMoved('app');
  const findRoute = () => {
    reach = routed;
    answers.setState({ isSettled: true });
  };
  return { store, frame, asked, findRoute };
}

test('a link with two pins shows both', () => {
  const { asked } = openLink({ second: b, to: null });
  expect(asked).toEqual([[a, b]]);
});

test('a link with a route shows its start at once, and all of it when it is found, once', () => {
  const { asked, findRoute } = openLink({});
  expect(asked).toEqual([a]);
  findRoute();
  findRoute();
  expect(asked).toEqual([a, [a, ...line, ...gap]]);
});

test('a reader who has moved the map by hand or by a button keeps what they see', () => {
  for (const cause of ['gesture', 'app'] as const) {
    const { asked, frame, findRoute } = openLink({});
    frame.cameraMoved(cause);
    findRoute();
    expect(asked).toEqual([a]);
  }
});

test('a reader who has asked for something else meanwhile keeps what they see', () => {
  const { asked, store, findRoute } = openLink({});
  store.getState().openView('explore');
  findRoute();
  expect(asked).toEqual([a]);
});

test('the route of a row that is pointed at is not the one of the link', () => {
  const { asked, store, findRoute } = openLink({});
  store.getState().previewRoute(v.parse(DestinationIdSchema, 'wener-market'));
  findRoute();
  expect(asked).toEqual([a]);
});
