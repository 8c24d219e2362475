import { buildDiscSign, buildLineSign, buildRingSign } from '../../domain/marker/build-sign.ts';
import type { MarkerDrawing } from '../../domain/marker/marker-drawing.ts';
import type { TourMark } from '../../domain/print/map-marks.ts';
import type { Texts } from '../../i18n/texts.ts';

export type LegendEntry = Readonly<{ drawing: MarkerDrawing; text: string }>;

type Colors = Readonly<{ way: string; ink: string }>;

const SIGNS: Readonly<Record<TourMark, (colors: Colors) => MarkerDrawing>> = {
  quiet: ({ ink }) => buildLineSign({ color: ink, width: 4, dash: null }),
  walk: ({ way }) => buildLineSign({ color: way, width: 6, dash: null }),
  ahead: ({ way }) => buildLineSign({ color: way, width: 6, dash: [6, 6] }),
  ride: ({ ink }) => buildLineSign({ color: ink, width: 4, dash: [9, 5] }),
  stop: ({ ink }) => buildDiscSign(ink),
  end: ({ ink }) => buildRingSign(ink),
};

/** What lines and discs of tours mean. */
export const tourLegend = (
  marks: readonly TourMark[],
  { t }: Texts,
  colors: Colors,
): readonly LegendEntry[] =>
  marks.map((mark) => ({ drawing: SIGNS[mark](colors), text: t(`takeAlong.legend.${mark}`) }));
