import * as v from 'valibot';
import {
  InitiativeIdSchema,
  type LocatedInitiative,
  type UnlocatedInitiative,
} from '../../../../src/schema/initiative.ts';
import { type LngLat, lngLat } from '../../../../src/schema/lng-lat.ts';

const text = { zh: '样本', en: 'Sample' };

const common = {
  category: 'market',
  kind: 'place',
  status: 'open',
  statusDate: null,
  statusSources: [],
  reportVerb: null,
  later: null,
  places: null,
  visit: null,
  name: text,
  summary: text,
  namedInReport: false,
  sections: ['h1-review'],
  quote: null,
  facts: [],
  related: [],
  remark: null,
} as const satisfies Partial<LocatedInitiative>;

export const initiativeId = (id: string) => v.parse(InitiativeIdSchema, id);

export function locatedInitiative(
  id: string,
  { point = lngLat(120.1, 30.2), ...change }: Partial<LocatedInitiative> & { point?: LngLat } = {},
): LocatedInitiative {
  return {
    ...common,
    id: initiativeId(id),
    geometry: { type: 'Point', coordinates: point },
    location: {
      point,
      accuracyMeters: 50,
      extentMeters: null,
      method: text,
      osmRef: null,
      shape: { kind: 'place' },
      address: null,
    },
    unlocated: null,
    ...change,
  };
}

export function unlocatedInitiative(
  id: string,
  change: Partial<UnlocatedInitiative> = {},
): UnlocatedInitiative {
  return {
    ...common,
    id: initiativeId(id),
    geometry: null,
    location: null,
    unlocated: { reason: 'no-place', explanation: text },
    ...change,
  };
}
