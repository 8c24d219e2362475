import type { NearbyRow } from '../../domain/nearby/group-rows.ts';
import { destinationName } from './destination-texts.ts';
import { subdistrictOf } from '../../domain/place/subdistrict-of.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { streetName } from '../../i18n/step-text.ts';
import type { StreetName } from '../../schema/walk-network.ts';

/** Nearer than this, a place says where one is. */
const NAMING_MINUTES = 4;
const DECIMALS = 4;

type Known = Readonly<{
  point: LngLat;
  street: StreetName | null;
  rows: readonly NearbyRow[] | null;
  subdistricts: readonly SubdistrictFeature[];
}>;

function areaName(texts: Texts, { point, rows, subdistricts }: Known): string | null {
  const nearest = rows?.[0];
  if (nearest !== undefined && nearest.minutes <= NAMING_MINUTES) {
    return texts.t('nearby.originHere', { place: destinationName(texts, nearest.destination) });
  }
  const properties = subdistrictOf(point, subdistricts)?.properties;
  return properties === undefined ? null : texts.pickName(properties);
}

/** Where an origin is, as people say it; its coordinates where nothing else is known. */
export function originName(texts: Texts, known: Known): string {
  const street = known.street === null ? null : streetName(texts, known.street);
  const area = areaName(texts, known);
  if (street !== null && area !== null) return texts.t('nearby.originOn', { street, place: area });
  const [lng, lat] = known.point;
  return (
    street ?? area ?? texts.t('nearby.originAt', { lat: lat.toFixed(DECIMALS), lng: lng.toFixed(DECIMALS) })
  );
}
