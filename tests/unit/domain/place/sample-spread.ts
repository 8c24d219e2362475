import { locatedInitiative, unlocatedInitiative } from './sample-initiative.ts';
import type { OwnPart, UnlocatedInitiative } from '../../../../src/schema/initiative.ts';
import { lngLat } from '../../../../src/schema/lng-lat.ts';

export const stall: OwnPart = {
  id: 'stall',
  name: { zh: '摊位', en: 'Stall' },
  geometry: { type: 'Point', coordinates: lngLat(120.11, 30.21) },
  location: { ...locatedInitiative('any').location, point: lngLat(120.11, 30.21) },
  sources: ['daily'],
  possible: false,
};

/** Has a part that is an initiative, and one that is none. */
export const spread: UnlocatedInitiative = unlocatedInitiative('spread', {
  name: { zh: '菜市改造', en: 'Market renewal' },
  places: {
    meaning: { zh: '已知的两处。', en: 'The two that are known.' },
    total: 5,
    parts: [{ initiative: locatedInitiative('market').id, possible: false }, stall],
  },
});
