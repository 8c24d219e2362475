import type { Destination } from './destinations.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** The one point that stands for a destination. */
export function labelPointOf(destination: Destination): LngLat {
  switch (destination.kind) {
    case 'initiative':
      return destination.initiative.location.point;
    case 'station':
      return destination.point;
    case 'everyday':
      return destination.everyday.point;
  }
}
