import { WALK_MODES, type WalkMode } from '../../schema/walk-mode.ts';

export { WALK_MODES, type WalkMode };

export type WalkModeRules = Readonly<{
  /** Speed on flat ground. */
  flatKmh: number;
  /** Whether steps, and edges said to bar wheelchairs, may be used. */
  steps: boolean;
  /** Steepest slope taken in either direction, metres per metre. */
  maxSlope: number;
}>;

export const WALK_MODE_RULES: Readonly<Record<WalkMode, WalkModeRules>> = {
  slow: { flatKmh: 3.6, steps: true, maxSlope: Infinity },
  normal: { flatKmh: 4.8, steps: true, maxSlope: Infinity },
  brisk: { flatKmh: 5.8, steps: true, maxSlope: Infinity },
  // 8 % is the steepest a ramp may be for independent use (1:12, GB 50763); the pace is the slow one.
  wheelchair: { flatKmh: 3.6, steps: false, maxSlope: 0.08 },
};

/** Speed from a position to the network and off it: over yards and grass, round what no map shows. */
export const OFF_NETWORK_KMH = 3;

export const metersPerSecond = (kmh: number): number => kmh / 3.6;
