import type { Destination } from '../../domain/nearby/destinations.ts';
import { type NearbyRow, wholeMinutes } from '../../domain/nearby/group-rows.ts';
import { EXACT_METERS } from '../../domain/geo/exact-meters.ts';
import type { Texts } from '../../i18n/texts.ts';

export function destinationName({ t, pick }: Texts, { kind, name }: Destination): string {
  return kind === 'station' ? t('nearby.station', { name: pick(name) }) : pick(name);
}

function stationKind({ t }: Texts, lines: readonly string[], isFuture: boolean): string {
  const refs = lines.join(t('content.separator'));
  return isFuture
    ? t('nearby.stationFuture', { lines: refs })
    : t('nearby.stationMeta', { count: lines.length, lines: refs });
}

/** What it is, in a few words. */
export function destinationKind(texts: Texts, destination: Destination): string {
  const { t } = texts;
  switch (destination.kind) {
    case 'station':
      return stationKind(texts, destination.lines, destination.isFuture);
    case 'everyday':
      return t(`nearby.everydayOne.${destination.everyday.kind}`);
    case 'initiative': {
      const { category, status, isPart, wholeName } = destination.initiative;
      if (isPart) return t('nearby.rowPart', { name: texts.pick(wholeName) });
      return t('nearby.rowMeta', {
        category: t(`content.category.${category}`),
        status: t(`content.status.${status}`),
      });
    }
  }
}

/** Minutes in words; a range for what is only about known. */
export function minutesText({ t }: Texts, { minutes, range }: Pick<NearbyRow, 'minutes' | 'range'>): string {
  const whole = wholeMinutes(minutes);
  if (range === null) return whole === 0 ? t('nearby.rowHere') : t('nearby.rowMinutes', { count: whole });
  const from = wholeMinutes(range.from);
  if (range.to === null) return t('nearby.rowAboutOpen', { count: from });
  const to = wholeMinutes(range.to);
  return from === to ? t('nearby.rowAboutSame', { count: to }) : t('nearby.rowAbout', { from, to });
}

/** How well the place is known; null where it is known well enough. */
export function accuracyText({ t, format }: Texts, { place }: Destination): string | null {
  return place.accuracyMeters > EXACT_METERS
    ? t('nearby.rowAccuracy', { distance: format.distance(place.accuracyMeters) })
    : null;
}
