import type { LocatedFeature } from './geo-files.ts';
import type { Geometry } from '../../src/schema/geometry.ts';
import type { InitiativeId, Location } from '../../src/schema/initiative.ts';
import type { LocalizedText } from '../../src/schema/localized-text.ts';

/** A place on the map: of an initiative, or of a part of one that has no entry of its own. */
export type DrawnPlace = Readonly<{
  file: string;
  /** Of the initiative, also for its parts. */
  id: InitiativeId;
  /** Where in the file, e.g. "features[3].geometry". */
  geometryPath: string;
  locationPath: string;
  geometry: Geometry;
  location: Location;
  /** A part has none. */
  remark: LocalizedText | null;
}>;

/** What is drawn of an initiative: the rules on shapes hold for its own place and for its parts alike. */
export function drawnPlaces({ file, path, feature }: LocatedFeature): readonly DrawnPlace[] {
  const { id, geometry, properties } = feature;
  const { location, places, remark } = properties;
  const own: readonly DrawnPlace[] =
    geometry === null || location === null
      ? []
      : [
          {
            ...{ file, id, geometry, location, remark },
            geometryPath: `${path}.geometry`,
            locationPath: `${path}.properties.location`,
          },
        ];
  const ofParts = (places?.parts ?? []).flatMap((part, index): readonly DrawnPlace[] => {
    if ('initiative' in part) return [];
    const partPath = `${path}.properties.places.parts[${index}]`;
    return [
      {
        ...{ file, id, geometry: part.geometry, location: part.location, remark: null },
        geometryPath: `${partPath}.geometry`,
        locationPath: `${partPath}.location`,
      },
    ];
  });
  return [...own, ...ofParts];
}
