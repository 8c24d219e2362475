import type { Reach } from '../reach/reach-engine.ts';
import type { CoverageFeature } from '../../schema/coverage.ts';

/** Why an answer may be less right than it looks. */
export type ReachDoubt =
  | Readonly<{ kind: 'outside' }>
  | Readonly<{ kind: 'off'; meters: number }>
  /** Month of the data, e.g. "2024-12". */
  | Readonly<{ kind: 'roads' | 'partial'; vintage: string }>
  | Readonly<{ kind: 'older'; percent: number; year: number }>
  | Readonly<{ kind: 'flat'; percent: number }>;

/** Open ground shorter than this is a pavement or a yard: not worth a sentence. */
const NOTEWORTHY_OFF_METERS = 60;
const NOTEWORTHY_SHARE = 0.1;

const percentOf = (share: number): number => Math.round(share * 100);

/** The doubts of a reach, the weightiest first. */
export function listDoubts({
  reach,
  coverage,
  isOutside,
}: Readonly<{
  reach: Pick<Reach, 'access' | 'evidence'>;
  /** What the network holds at the origin; null where that is not known. */
  coverage: CoverageFeature['properties'] | null;
  /** The origin lies outside the district. */
  isOutside: boolean;
}>): readonly ReachDoubt[] {
  const { access, evidence } = reach;
  const share = (meters: number): number => (evidence.meters === 0 ? 0 : meters / evidence.meters);
  const flatShare = share(evidence.metersWithoutHeights);
  const older = Object.entries(evidence.metersByYear)
    .map(([year, meters]) => ({ year: Number(year), share: share(meters) }))
    .filter((entry) => entry.share >= NOTEWORTHY_SHARE);
  return [
    ...(isOutside ? [{ kind: 'outside' } as const] : []),
    ...(access.offMeters >= NOTEWORTHY_OFF_METERS
      ? [{ kind: 'off', meters: access.offMeters } as const]
      : []),
    ...(coverage === null || coverage.level === 'complete'
      ? []
      : [{ kind: coverage.level, vintage: coverage.vintage } as const]),
    ...older.map((entry) => ({ kind: 'older', percent: percentOf(entry.share), year: entry.year }) as const),
    ...(flatShare >= NOTEWORTHY_SHARE ? [{ kind: 'flat', percent: percentOf(flatShare) } as const] : []),
  ];
}
