import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { placeGround, type PlaceGround } from '../../../../src/domain/chance/place-ground.ts';
import type { Geometry } from '../../../../src/schema/geometry.ts';
import { SubdistrictFeatureSchema } from '../../../../src/schema/subdistrict.ts';

const FILE = new URL('../../../../public/geo/base/subdistricts.geojson', import.meta.url);
const Collection = v.object({ features: v.array(SubdistrictFeatureSchema) });

/** The sub-districts of the committed base. */
export const districtGeometries = (): readonly Geometry[] =>
  v.parse(Collection, JSON.parse(readFileSync(FILE, 'utf8'))).features.map(({ geometry }) => geometry);

/** The district as the ground on which chance puts points. */
export function districtGround(): PlaceGround {
  const found = placeGround(districtGeometries());
  if (found === null) throw new Error('The district has no ground.');
  return found;
}
