import { CHART_WIDTH } from '../export/draw-element.tsx';
import { lanesOf, NEAR_MINUTES, shareOf, type StripLane, TICKS, type WalkedPlace } from './strip-scale.ts';
import { PaperMarker } from '../../print/paper-marker.tsx';
import { stripLevels } from '../../../domain/spread/strip-levels.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

const LABELS_WIDTH = 84;
const ZONE_HEIGHT = 18;
const AXIS_HEIGHT = 20;
const LANE_HEIGHT = 22;
const LEVEL_HEIGHT = 9;
const SIGN_SIZE = 15;
const FONT_SIZE = 12.5;

const { ink, inkSecondary, hairline, reach } = PAPER_TOKENS.ui;

type ToX = (minutes: number) => number;

/** The lanes from the top, each as high as its signs pile up. */
function layLanes(lanes: readonly StripLane[], xOf: ToX) {
  let top = ZONE_HEIGHT;
  return lanes.map((lane) => {
    const levels = stripLevels(
      lane.places.map(({ walk }) => xOf(walk.usual)),
      SIGN_SIZE - 3,
    );
    const height = LANE_HEIGHT + Math.max(0, ...levels) * LEVEL_HEIGHT;
    top += height;
    return { ...lane, levels, bottom: top };
  });
}

/** The strip of walks as a drawing in ink that needs no page: for files and paper. */
export function StripDrawing({
  places,
  texts: { t },
  width = CHART_WIDTH,
}: {
  places: readonly WalkedPlace[];
  texts: Texts;
  width?: number | undefined;
}) {
  const xOf: ToX = (minutes) => LABELS_WIDTH + shareOf(minutes) * (width - LABELS_WIDTH);
  const lanes = layLanes(lanesOf(places), xOf);
  const bottom = lanes.at(-1)?.bottom ?? ZONE_HEIGHT;
  const height = bottom + AXIS_HEIGHT;
  const middle = { y: bottom + FONT_SIZE + 3, textAnchor: 'middle', fill: inkSecondary } as const;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} fontSize={FONT_SIZE}>
      <rect
        x={xOf(0)}
        y={0}
        width={xOf(NEAR_MINUTES) - xOf(0)}
        height={bottom}
        fill={reach}
        fillOpacity={0.1}
      />
      <text x={xOf(NEAR_MINUTES) - 4} y={FONT_SIZE + 1} textAnchor="end" fill={reach} fontWeight={700}>
        {t('analyse.strip.zone')}
      </text>
      {lanes.map(({ category, places: here, levels, bottom: foot }) => (
        <g key={category}>
          <text x={0} y={foot - LANE_HEIGHT / 2 + FONT_SIZE / 3} fill={ink}>
            {t(`content.category.${category}`)}
          </text>
          <path d={`M${LABELS_WIDTH} ${foot - LANE_HEIGHT / 2}H${width}`} stroke={hairline} />
          {here.map(({ place, walk }, at) => (
            <PaperMarker
              key={place.id}
              category={category}
              status={place.status ?? 'open'}
              at={{ x: xOf(walk.usual), y: foot - LANE_HEIGHT / 2 - (levels[at] ?? 0) * LEVEL_HEIGHT }}
              size={SIGN_SIZE}
            />
          ))}
        </g>
      ))}
      {TICKS.map((minutes) => (
        <text key={minutes} x={xOf(minutes)} {...middle}>
          {t('analyse.strip.tick', { minutes })}
        </text>
      ))}
      <text x={width} {...middle} textAnchor="end">
        {t('analyse.strip.beyond')}
      </text>
    </svg>
  );
}
