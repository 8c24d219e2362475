import { type LegendEntry, tourLegend } from './tour-legend.ts';
import { buildLineSign, buildPinSign, buildRingSign } from '../../domain/marker/build-sign.ts';
import type { MapMarks } from '../../domain/print/map-marks.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';

/** The lines of the two starts are told apart as on the map. */
const AREA_DASH: Readonly<Record<OriginKey, readonly [number, number] | null>> = { a: null, b: [7, 5] };

/** What the pins and lines of a map mean: only those that are on it. */
export function markLegend(
  { starts, found, hasRoute, tours }: MapMarks,
  texts: Texts,
  colors: Readonly<{ pin: string; area: string; route: string; ink: string }>,
): readonly LegendEntry[] {
  const { t } = texts;
  const isComparing = starts.length > 1;
  const areas = starts.filter(({ minutes }) => minutes.length > 0);
  return [
    ...starts.map(({ sign }) => ({
      drawing: buildPinSign(colors.pin),
      text: isComparing ? t('print.marks.startNamed', { sign }) : t('print.marks.start'),
    })),
    ...areas.map(({ key, sign, minutes }) => {
      const times = minutes.join(' / ');
      return {
        drawing: buildLineSign({ color: colors.area, width: 4, dash: AREA_DASH[key] }),
        text: isComparing
          ? t('print.marks.areaNamed', { sign, minutes: times })
          : t('print.marks.area', { minutes: times }),
      };
    }),
    ...(hasRoute
      ? [
          {
            drawing: buildLineSign({ color: colors.route, width: 7, dash: null }),
            text: t('print.marks.route'),
          },
        ]
      : []),
    ...(found === null
      ? []
      : [{ drawing: buildRingSign(colors.pin), text: t('print.marks.found', { name: found.label }) }]),
    ...tourLegend(tours, texts, { way: colors.route, ink: colors.ink }),
  ];
}
