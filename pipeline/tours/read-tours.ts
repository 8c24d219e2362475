import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { GeoError } from '../build/geo-error.ts';
import { type Tour, TourSchema } from '../../src/schema/tour.ts';

/**
 * The tours that are authored in `folder`, by id; none where it has no `tours`.
 * @throws GeoError naming the file that does not fit the schema.
 */
export function readTours(folder: string): readonly Tour[] {
  const tours = join(folder, 'tours');
  if (!existsSync(tours)) return [];
  return readdirSync(tours)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = join(tours, name);
      try {
        return v.parse(TourSchema, JSON.parse(readFileSync(path, 'utf8')));
      } catch (error) {
        throw new GeoError(
          `"${path}" cannot be used: ${error instanceof Error ? error.message : String(error)} Run \`npm run geo:check\`.`,
        );
      }
    });
}
