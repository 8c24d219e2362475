import { CHART_WIDTH } from '../export/draw-element.tsx';
import { NEAR_MINUTES, shareOf, TICKS } from '../spread/strip-scale.ts';
import type { WalkHistogram } from '../../../domain/spread/walk-histogram.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

const [HEIGHT, AXIS_HEIGHT, FONT_SIZE] = [180, 20, 12.5] as const;
const BOTTOM = HEIGHT - AXIS_HEIGHT;
/** Room for the label of the zone. */
const TOP = 20;
const LEFT = 24;

const { inkSecondary, reach, seal } = PAPER_TOKENS.ui;

/** The bars of walks as a drawing in ink that needs no page: for files and paper. */
export function WalkBarsDrawing({
  histogram,
  texts: { t },
  width = CHART_WIDTH,
}: {
  histogram: WalkHistogram;
  texts: Texts;
  width?: number | undefined;
}) {
  const xOf = (minutes: number): number => LEFT + shareOf(minutes) * (width - LEFT);
  const { minutes, beyond } = histogram;
  const most = Math.max(1, beyond, ...minutes);
  const highOf = (count: number): number => ((BOTTOM - TOP) * count) / most;
  const middle = { y: BOTTOM + FONT_SIZE + 3, textAnchor: 'middle', fill: inkSecondary } as const;
  return (
    <svg viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} fontSize={FONT_SIZE}>
      <rect
        x={xOf(0)}
        y={0}
        width={xOf(NEAR_MINUTES) - xOf(0)}
        height={BOTTOM}
        fill={reach}
        fillOpacity={0.1}
      />
      <text x={xOf(NEAR_MINUTES) - 4} y={FONT_SIZE + 1} textAnchor="end" fill={reach} fontWeight={700}>
        {t('analyse.strip.zone')}
      </text>
      {minutes.map((count, at) => (
        <rect
          key={at}
          x={xOf(at)}
          y={BOTTOM - highOf(count)}
          width={xOf(1) - xOf(0) - 1}
          height={highOf(count)}
          fill={inkSecondary}
        />
      ))}
      <rect x={xOf(Infinity) - 4} y={BOTTOM - highOf(beyond)} width={8} height={highOf(beyond)} fill={seal} />
      {TICKS.map((tick) => (
        <text key={tick} x={xOf(tick)} {...middle}>
          {t('analyse.strip.tick', { minutes: tick })}
        </text>
      ))}
      <text x={width} {...middle} textAnchor="end">
        {t('analyse.strip.beyond')}
      </text>
    </svg>
  );
}
