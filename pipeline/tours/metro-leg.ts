import type { TourPlace } from './tour-places.ts';
import type { WalkEnd } from '../../src/domain/tour/walk-part.ts';
import type { LngLat } from '../../src/schema/lng-lat.ts';
import type { TourLeg } from '../../src/schema/tour-legs.ts';

/** The quickest way by metro, with the walks to and from it; null where there is none. */
export type FindMetroLeg = (
  from: WalkEnd,
  to: TourPlace,
) => Readonly<{ leg: TourLeg; arrival: LngLat }> | null;
