import { EVERYDAY_ACCURACY_METERS, type EverydayPlace } from '../nearby/everyday-places.ts';
import type { EverydayKind } from '../../schema/gazetteer.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import type { StudyPlace } from './study-place.ts';

const OF_NO_PROGRAMME = { category: null, status: null, site: null } as const;

const fromEveryday = ({ id, name, nameEn, point }: EverydayPlace): StudyPlace => ({
  ...OF_NO_PROGRAMME,
  ...{ id: `everyday:${id}`, name: { zh: name, en: nameEn ?? name }, point },
  accuracyMeters: EVERYDAY_ACCURACY_METERS,
});

const fromStation = ({ id, geometry, properties }: MetroStationFeature): StudyPlace => ({
  ...OF_NO_PROGRAMME,
  ...{ id: `station:${id}`, name: { zh: properties.name, en: properties.name_en } },
  ...{ point: geometry.coordinates, accuracyMeters: properties.accuracyMeters },
});

/**
 * The everyday places of one kind, those beyond the district included: what lies across the border is near too. Of the
 * metro the stations that are open today.
 */
export function everydayStudyPlaces(
  kind: EverydayKind,
  everyday: readonly EverydayPlace[],
  stations: readonly MetroStationFeature[],
): readonly StudyPlace[] {
  return kind === 'metro'
    ? stations.filter(({ properties }) => properties.status === 'operating').map(fromStation)
    : everyday.filter((place) => place.kind === kind).map(fromEveryday);
}
