import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { GeoError } from '../build/geo-error.ts';
import { ownParts, partIdOf } from '../../src/domain/place/sites.ts';
import type { ReachPlace } from '../../src/domain/reach/reachable-places.ts';
import { type InitiativeFeature, InitiativeFeatureSchema } from '../../src/schema/initiative.ts';

const FileSchema = v.object({ features: v.array(InitiativeFeatureSchema) });

function placesOf({ id, geometry, properties }: InitiativeFeature): ReachPlace[] {
  const { location, places } = properties;
  const whole =
    geometry === null || location === null ? [] : [{ id, geometry, accuracyMeters: location.accuracyMeters }];
  const parts = ownParts({ places }).map((part) => ({
    id: partIdOf(id, part),
    geometry: part.geometry,
    accuracyMeters: part.location.accuracyMeters,
  }));
  return [...whole, ...parts];
}

/**
 * All sites of the initiatives that are authored in `folder`, as a walk comes to them, ordered by file and then as authored.
 * @throws GeoError naming the file that does not fit the schema.
 */
export function readWalkSites(folder: string): readonly ReachPlace[] {
  const initiatives = join(folder, 'initiatives');
  return readdirSync(initiatives)
    .filter((name) => name.endsWith('.geojson'))
    .sort()
    .flatMap((name) => {
      const path = join(initiatives, name);
      try {
        return v.parse(FileSchema, JSON.parse(readFileSync(path, 'utf8'))).features.flatMap(placesOf);
      } catch (error) {
        throw new GeoError(
          `"${path}" cannot be used: ${error instanceof Error ? error.message : String(error)} Run \`npm run geo:check\`.`,
        );
      }
    });
}
