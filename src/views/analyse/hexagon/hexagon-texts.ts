import { describeHexagons } from '../../../domain/hexagon/describe-hexagons.ts';
import type { HexagonAnswer } from '../../../domain/hexagon/hexagon-rows.ts';
import type { HexagonRow } from '../../../domain/hexagon/hexagon-rows.ts';
import { rounded } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';

const METERS_PER_KILOMETER = 1000;

/** Numbers as they are shown. */
export const tenths = (value: number): number => rounded(value, 1);
export const hundredths = (value: number): number => rounded(value, 2);
export const kilometers = (meters: number): number => tenths(meters / METERS_PER_KILOMETER);

/** What a hexagon is called. */
export function cellName({ t, pick, format }: Texts, { id, name }: HexagonRow): string {
  if (name === null) return t('analyse.hexagon.unnamed', { id });
  if (name.from === null) return t('analyse.hexagon.at', { name: pick(name.name) });
  const { wind, meters } = name.from;
  return t('analyse.hexagon.from', {
    name: pick(name.name),
    wind: t(`describe.wind.${wind}`),
    distance: format.distance(meters),
  });
}

/** What the spread over hexagons amounts to, in sentences. */
export function hexagonSentences(texts: Texts, { rows, unread }: HexagonAnswer): readonly string[] {
  const { t } = texts;
  const { cells, filled, total, most, gaps, gapKm2, covered, unknown, isUncertain } = describeHexagons(rows);
  const [first] = most;
  if (first === undefined) return [t('analyse.hexagon.none')];
  return [
    t('analyse.hexagon.sentence.filled', { count: filled, cells, total }),
    most.length === 1
      ? t('analyse.hexagon.sentence.most', { each: first.count, name: cellName(texts, first) })
      : t('analyse.hexagon.sentence.mostOf', { cells: most.length, each: first.count }),
    gaps === 0
      ? t('analyse.hexagon.sentence.noGaps')
      : t('analyse.hexagon.sentence.gaps', { count: gaps, area: tenths(gapKm2) }),
    ...(covered === null || covered === 0 ? [] : [t('analyse.hexagon.sentence.covered', { count: covered })]),
    ...(unknown === 0 ? [] : [t('analyse.hexagon.sentence.unknown', { count: unknown })]),
    ...(unread.coverage ? [t('analyse.hexagon.sentence.uncharted')] : []),
    ...(unread.landCover ? [t('analyse.hexagon.sentence.uncovered')] : []),
    ...(unread.names ? [t('analyse.hexagon.sentence.unnamed')] : []),
    ...(isUncertain ? [t('analyse.hexagon.sentence.uncertain')] : []),
  ];
}
