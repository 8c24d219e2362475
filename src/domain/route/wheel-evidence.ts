import {
  WALK_EDGE_KINDS,
  WHEELCHAIR_SHIFT,
  type StreetName,
  type WalkNetwork,
} from '../../schema/walk-network.ts';
import type { Traversal } from '../reach/trace-path.ts';
import { barsWheels, steepestSlope } from '../walk/arc-seconds.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';
import { WALK_MODE_RULES } from '../walk/walk-mode-rules.ts';

type ObstacleKind = 'stairs' | 'steep' | 'barred';

/** A stretch of a way, in metres from its beginning. */
type Stretch = Readonly<{ fromMeters: number; toMeters: number }>;

export type WheelEvidence = Readonly<{
  /** What a wheelchair cannot pass by the rules of its mode, in the order of the way. */
  obstacles: readonly (Stretch & Readonly<{ kind: ObstacleKind; street: StreetName | null }>)[];
  /** Where the map says nothing of wheelchairs. */
  unsaid: readonly Stretch[];
}>;

/** One comes onto the network at the ends of stairs, and passes a foot of them by rounding. */
const SHORTEST_METERS = 2;
const isWalked = ({ fromMeters, toMeters }: Stretch): boolean => toMeters - fromMeters >= SHORTEST_METERS;

const STEPS = WALK_EDGE_KINDS.indexOf('steps');

function obstacleOn(network: WalkNetwork, edge: number): ObstacleKind | null {
  if (network.edgeKinds[edge] === STEPS) return 'stairs';
  if (barsWheels(network, edge)) return 'barred';
  const slope = steepestSlope(network, edge);
  return slope !== null && slope > WALK_MODE_RULES.wheelchair.maxSlope ? 'steep' : null;
}

/** Pushes a stretch, or lengthens the last one where it is the same and ends there. */
function extend<S extends Stretch>(stretches: S[], next: S, isSame: (last: S) => boolean): void {
  const last = stretches.at(-1);
  if (last?.toMeters === next.fromMeters && isSame(last)) {
    stretches[stretches.length - 1] = { ...last, toMeters: next.toMeters };
  } else stretches.push(next);
}

/** What a path that begins `startMeters` into the way has in store for wheels. */
export function wheelEvidence(
  { network }: WalkGraph,
  path: readonly Traversal[],
  startMeters: number,
): WheelEvidence {
  const obstacles: WheelEvidence['obstacles'][number][] = [];
  const unsaid: Stretch[] = [];
  let meters = startMeters;
  for (const { edge, from, to } of path) {
    const fromMeters = meters;
    meters += (Math.abs(to - from) * (network.edgeLengthsCm[edge] ?? 0)) / 100;
    const stretch = { fromMeters, toMeters: meters };
    const kind = obstacleOn(network, edge);
    const street = network.names[network.edgeNames[edge] ?? 0] ?? null;
    if (kind !== null) {
      extend(obstacles, { ...stretch, kind, street }, (last) => last.kind === kind && last.street === street);
    }
    const isUnsaid = (network.edgeFlags[edge] ?? 0) >> WHEELCHAIR_SHIFT === 0;
    if (kind === null && isUnsaid) extend(unsaid, stretch, () => true);
  }
  return { obstacles: obstacles.filter(isWalked), unsaid };
}

/** Metres of a path known from older data, by the year of that data. */
export function metersByYear(
  { network }: WalkGraph,
  path: readonly Traversal[],
): Readonly<Record<number, number>> {
  const byYear: Record<number, number> = {};
  for (const { edge, from, to } of path) {
    const year = network.edgeYears[edge] ?? 0;
    if (year === 0) continue;
    const meters = (Math.abs(to - from) * (network.edgeLengthsCm[edge] ?? 0)) / 100;
    byYear[2000 + year] = (byYear[2000 + year] ?? 0) + meters;
  }
  return byYear;
}
