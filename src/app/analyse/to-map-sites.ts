import { remember } from '../../domain/remember.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MapSite } from '../../domain/study/analysis-picture.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

const toMapSite = (point: LngLat, index: number, { t, format }: Texts): MapSite => {
  const number = format.number(index + 1);
  return { point, sign: number, label: t('analyse.siting.pin', { number }) };
};

/** Pins of proposed sites: one that does not move stays the same object. */
export function createMapSites(): (points: readonly LngLat[], texts: Texts) => readonly MapSite[] {
  const pins: ReturnType<typeof remember<[LngLat, number, Texts], MapSite>>[] = [];
  return remember((points, texts) =>
    points.map((point, index) => (pins[index] ??= remember(toMapSite))(point, index, texts)),
  );
}
