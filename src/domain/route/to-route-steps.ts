import { WALK_EDGE_KINDS, type StreetName, type WalkEdgeKind } from '../../schema/walk-network.ts';
import type { Traversal } from '../reach/trace-path.ts';
import type { WalkGraph } from '../walk/walk-graph.ts';
import { bearing, pointAlong, traversalPoints, type PathPoint } from './path-line.ts';
import { turnDegrees, turnKind, type TurnKind } from './turn-kind.ts';

/** Bearings are taken over this much before and after a turn, so that a kink in the line is no turn. */
const BEARING_METERS = 15;
/** From here on a nameless way counts as turned into, not followed. */
const TURN_DEGREES = 50;
/** A nameless bit shorter than this is part of the step before it: nobody announces a kerb. */
const SHORTEST_METERS = 20;

/** One instruction, as data: the sentence is made in the reader's language. */
export type RouteStep = Readonly<{
  turn: TurnKind;
  /** Null when the way has no name. */
  street: StreetName | null;
  way: WalkEdgeKind;
  distanceMeters: number;
  /** Metres into the route at which the step begins. */
  atMeters: number;
  /** Compass bearing of the step's beginning, degrees. */
  bearingDegrees: number;
}>;

type Leg = Readonly<{ name: number; way: WalkEdgeKind; fromMeters: number; toMeters: number }>;

/** Instructions for a path that begins `startMeters` into the route; the last step is the arrival. */
export function toRouteSteps(graph: WalkGraph, path: readonly Traversal[], startMeters: number): RouteStep[] {
  const points: PathPoint[] = [];
  const legs: Leg[] = [];
  let meters = startMeters;
  for (const traversal of path) {
    const line = traversalPoints(graph, traversal, meters);
    const fromMeters = meters;
    meters = line.at(-1)?.meters ?? meters;
    points.push(...line);
    legs.push({ ...traits(graph, traversal.edge), fromMeters, toMeters: meters });
  }
  const joined = joinLegs(legs, points);
  const steps = joined.map((leg, index) => toStep(graph, leg, points, index === 0));
  const last = joined.at(-1);
  const end = { turn: 'arrive', street: null, way: last?.way ?? 'path', distanceMeters: 0 } as const;
  return [...steps, { ...end, atMeters: meters, bearingDegrees: steps.at(-1)?.bearingDegrees ?? 0 }];
}

function traits({ network }: WalkGraph, edge: number): Pick<Leg, 'name' | 'way'> {
  return { name: network.edgeNames[edge] ?? 0, way: WALK_EDGE_KINDS[network.edgeKinds[edge] ?? 0] ?? 'path' };
}

function joinLegs(legs: readonly Leg[], points: readonly PathPoint[]): Leg[] {
  const joined: Leg[] = [];
  for (const leg of legs) {
    const before = joined.at(-1);
    if (before !== undefined && continues(before, leg, points)) {
      joined[joined.length - 1] = { ...before, toMeters: leg.toMeters };
    } else joined.push(leg);
  }
  return joined.length < legs.length ? joinLegs(joined, points) : joined;
}

/** Whether a walker needs no word to go from one leg to the next. */
function continues(before: Leg, leg: Leg, points: readonly PathPoint[]): boolean {
  if ((before.way === 'steps') !== (leg.way === 'steps')) return false;
  if (leg.name !== 0 && leg.name === before.name) return true;
  const isShort = leg.toMeters - leg.fromMeters < SHORTEST_METERS;
  if (leg.name !== 0 || (before.name !== 0 && !isShort)) return false;
  return isShort || Math.abs(turnAt(points, leg.fromMeters)) < TURN_DEGREES;
}

function bearingAfter(points: readonly PathPoint[], meters: number): number | null {
  const here = pointAlong(points, meters);
  const ahead = pointAlong(points, meters + BEARING_METERS);
  return here === null || ahead === null ? null : bearing(here, ahead);
}

function turnAt(points: readonly PathPoint[], meters: number): number {
  const behind = pointAlong(points, meters - BEARING_METERS);
  const here = pointAlong(points, meters);
  const after = bearingAfter(points, meters);
  return behind === null || here === null || after === null ? 0 : turnDegrees(bearing(behind, here), after);
}

function toStep({ network }: WalkGraph, leg: Leg, points: readonly PathPoint[], isFirst: boolean): RouteStep {
  return {
    turn: isFirst ? 'start' : turnKind(turnAt(points, leg.fromMeters)),
    street: leg.name === 0 ? null : (network.names[leg.name] ?? null),
    way: leg.way,
    distanceMeters: leg.toMeters - leg.fromMeters,
    atMeters: leg.fromMeters,
    bearingDegrees: bearingAfter(points, leg.fromMeters) ?? 0,
  };
}
