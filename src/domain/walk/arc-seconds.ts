import {
  EDGE_FLAG,
  WALK_EDGE_KINDS,
  WHEELCHAIR_ACCESS,
  WHEELCHAIR_SHIFT,
  type WalkNetwork,
} from '../../schema/walk-network.ts';
import { stepsEffort, toblerEffort } from './tobler-effort.ts';
import { metersPerSecond, WALK_MODE_RULES, type WalkMode, type WalkModeRules } from './walk-mode-rules.ts';

const STEPS = WALK_EDGE_KINDS.indexOf('steps');
const NO_WHEELCHAIR = WHEELCHAIR_ACCESS.indexOf('no');

/** Seconds of every arc (see `WalkGraph`) in a mode; infinite where the mode may not go. */
export function arcSeconds(network: WalkNetwork, mode: WalkMode): Float64Array {
  const rules = WALK_MODE_RULES[mode];
  const speed = metersPerSecond(rules.flatKmh);
  const seconds = new Float64Array(2 * network.edgeCount);
  for (let edge = 0; edge < network.edgeCount; edge++) {
    const isOpen = rules.steps || !barsWheels(network, edge);
    const efforts = isOpen ? edgeEfforts(network, edge, rules) : null;
    seconds[2 * edge] = efforts === null ? Infinity : efforts.forward / speed;
    seconds[2 * edge + 1] = efforts === null ? Infinity : efforts.backward / speed;
  }
  return seconds;
}

/** Whether an edge has steps, or is said to bar wheelchairs. */
export function barsWheels({ edgeKinds, edgeFlags }: WalkNetwork, edge: number): boolean {
  return edgeKinds[edge] === STEPS || (edgeFlags[edge] ?? 0) >> WHEELCHAIR_SHIFT === NO_WHEELCHAIR;
}

/** The steepest slope along an edge, metres per metre; null where its heights are not known. */
export function steepestSlope(
  { heightStarts, heightsCm, edgeLengthsCm, edgeFlags }: WalkNetwork,
  edge: number,
): number | null {
  const meters = (edgeLengthsCm[edge] ?? 0) / 100;
  if (((edgeFlags[edge] ?? 0) & EDGE_FLAG.heightUnknown) !== 0 || meters === 0) return null;
  const start = heightStarts[edge] ?? 0;
  const steps = (heightStarts[edge + 1] ?? 0) - 1 - start;
  let steepest = 0;
  for (let i = start; i < start + steps; i++) {
    const rise = ((heightsCm[i + 1] ?? 0) - (heightsCm[i] ?? 0)) / 100;
    steepest = Math.max(steepest, Math.abs((rise * steps) / meters));
  }
  return steepest;
}

type Efforts = Readonly<{ forward: number; backward: number }>;

/** Metres of flat ground that take as long as the edge, either way; null when it is too steep for the mode. */
function edgeEfforts(network: WalkNetwork, edge: number, rules: WalkModeRules): Efforts | null {
  const { heightStarts, heightsCm, edgeLengthsCm, edgeFlags, edgeKinds } = network;
  const meters = (edgeLengthsCm[edge] ?? 0) / 100;
  const start = heightStarts[edge] ?? 0;
  const steps = (heightStarts[edge + 1] ?? 0) - 1 - start;
  const effortAt = edgeKinds[edge] === STEPS ? stepsEffort : toblerEffort;
  const isFlat = ((edgeFlags[edge] ?? 0) & EDGE_FLAG.heightUnknown) !== 0 || meters === 0;
  if (isFlat) return { forward: meters * effortAt(0), backward: meters * effortAt(0) };
  if (rules.maxSlope < Infinity && (steepestSlope(network, edge) ?? 0) > rules.maxSlope) return null;
  let [forward, backward] = [0, 0];
  for (let i = start; i < start + steps; i++) {
    const rise = ((heightsCm[i + 1] ?? 0) - (heightsCm[i] ?? 0)) / 100;
    const slope = (rise * steps) / meters;
    forward += effortAt(slope);
    backward += effortAt(-slope);
  }
  const part = meters / steps;
  return { forward: forward * part, backward: backward * part };
}
