import { type FarShares, unmappedRatio } from './far-shares.ts';
import type { Ranged } from '../study/drawn-range.ts';
import { RADIUS_METERS } from './far-count.ts';
import { percentOf } from '../spread/describe-spread.ts';
import type { WithinMinutes } from '../../schema/analyse-choices.ts';
import type { FarMeasure } from '../../schema/far-choices.ts';

/** What is said of who is far: numbers whole, shares in percents. */
export type FarStatement =
  | Readonly<{
      say: 'near';
      measure: FarMeasure;
      minutes: number;
      near: number;
      whole: number;
      percent: number;
    }>
  /** Between which shares it lies, nine times in ten. */
  | Readonly<{ say: 'range'; from: number; to: number }>
  | Readonly<{ say: 'radius'; meters: number; percent: number }>
  /** Ground that is or may be lived on, of which only the streets are mapped. */
  | Readonly<{ say: 'unmapped'; hectares: number; percent: number; nearPercent: number; farPercent: number }>
  /** Of the residential land no houses are drawn on so much. */
  | Readonly<{ say: 'bare'; percent: number }>
  /** So many have no path near, and count as neither. */
  | Readonly<{ say: 'unlinked'; count: number }>
  /** Half of the residential land is no further; null beyond an hour. */
  | Readonly<{ say: 'median'; minutes: number | null }>
  | Readonly<{ say: 'unread'; measure: FarMeasure }>
  /** Less than half of a unit, which would read as a share of 0. */
  | Readonly<{ say: 'tooLittle'; measure: FarMeasure }>;

const percents = ({ usual, from, to }: Ranged, whole: number): Ranged => ({
  usual: percentOf(usual, whole),
  from: percentOf(from, whole),
  to: percentOf(to, whole),
});

/** What is told of what could not be counted, for each measure. */
function ofUnmapped(shares: FarShares, measure: FarMeasure): readonly FarStatement[] {
  const share = shares[measure];
  if (share === null) return [];
  const { near, mapped, unmapped } = share;
  const whole = mapped + unmapped;
  switch (measure) {
    case 'land':
      if (unmapped < 0.5) return [];
      return [
        {
          ...{ say: 'unmapped', hectares: Math.round(unmapped), percent: percentOf(unmapped, whole) },
          nearPercent: percentOf(near.usual, whole),
          farPercent: percentOf(mapped - near.usual, whole),
        },
      ];
    case 'buildings': {
      const bare = unmappedRatio(shares, measure);
      return [
        ...(bare === null ? [] : [{ say: 'bare', percent: percentOf(bare, 1) } as const]),
        ...(unmapped === 0 ? [] : [{ say: 'unlinked', count: unmapped } as const]),
      ];
    }
    case 'estates':
      return unmapped === 0 ? [] : [{ say: 'unlinked', count: unmapped }];
    case 'streets':
      return [];
  }
}

/** What the answer amounts to, for a sentence each. */
export function describeFar(
  shares: FarShares,
  measure: FarMeasure,
  minutes: WithinMinutes,
): readonly FarStatement[] {
  const share = shares[measure];
  if (share === null) return [{ say: 'unread', measure }];
  const { near, inRadius, mapped } = share;
  if (Math.round(mapped) === 0) return [{ say: 'tooLittle', measure }, ...ofUnmapped(shares, measure)];
  const range = percents(near, mapped);
  const { median } = shares;
  return [
    {
      ...{ say: 'near', measure, minutes, percent: range.usual },
      ...{ near: Math.round(near.usual), whole: Math.round(mapped) },
    },
    ...(range.from === range.to ? [] : [{ say: 'range', from: range.from, to: range.to } as const]),
    { say: 'radius', meters: RADIUS_METERS[minutes], percent: percentOf(inRadius.usual, mapped) },
    ...ofUnmapped(shares, measure),
    ...(measure === 'land' && median !== null
      ? [{ say: 'median', minutes: median.usual === Infinity ? null : Math.round(median.usual) } as const]
      : []),
  ];
}
