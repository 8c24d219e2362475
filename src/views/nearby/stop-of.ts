import type { Destination } from '../../domain/nearby/destinations.ts';
import { suggestStay } from '../../domain/compose/suggest-stay.ts';
import type { WalkStop } from '../../schema/composed-tour.ts';

/** A destination as a stop of a walk. */
export function stopOf(destination: Destination): WalkStop {
  switch (destination.kind) {
    case 'initiative': {
      const { id, category } = destination.initiative;
      return { place: { kind: 'site', id }, stayMinutes: suggestStay(category) };
    }
    case 'station':
      return {
        place: { kind: 'station', id: destination.id.replace('station:', '') },
        stayMinutes: suggestStay('metro'),
      };
    case 'everyday': {
      const { id, kind } = destination.everyday;
      return { place: { kind: 'gazetteer', id }, stayMinutes: suggestStay(kind) };
    }
  }
}
