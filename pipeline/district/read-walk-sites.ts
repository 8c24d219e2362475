import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { GeoError } from '../build/geo-error.ts';
import { ownParts, partIdOf } from '../../src/domain/place/sites.ts';
import type { ReachPlace } from '../../src/domain/reach/reachable-places.ts';
import { type InitiativeFeature, InitiativeFeatureSchema } from '../../src/schema/initiative.ts';

const FileSchema = v.object({ features: v.array(InitiativeFeatureSchema) });

/** A line that is being built is a way itself: nobody asks for the walk to it. */
const isWay = ({ geometry, properties }: InitiativeFeature): boolean =>
  properties.kind === 'works' && geometry?.type.endsWith('LineString') === true;

function placesOf(feature: InitiativeFeature): ReachPlace[] {
  const { id, geometry, properties } = feature;
  const { location, places } = properties;
  const whole =
    geometry === null || location === null || isWay(feature)
      ? []
      : [{ id, geometry, accuracyMeters: location.accuracyMeters }];
  const parts = ownParts({ places }).map((part) => ({
    id: partIdOf(id, part),
    geometry: part.geometry,
    accuracyMeters: part.location.accuracyMeters,
  }));
  return [...whole, ...parts];
}

/**
 * All sites of the initiatives that are authored in `folder`, but for lines that are being built, as a walk comes to them;
 * ordered by file and then as authored.
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
