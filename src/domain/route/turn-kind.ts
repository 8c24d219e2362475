import type { TurnKind } from '../../schema/tour-legs.ts';

export type { TurnKind };

/** Upper ends of the kinds, in degrees turned to the right. */
const KINDS: readonly (readonly [degrees: number, kind: TurnKind])[] = [
  [-160, 'turn-around'],
  [-120, 'sharp-left'],
  [-50, 'left'],
  [-22, 'slight-left'],
  [22, 'straight'],
  [50, 'slight-right'],
  [120, 'right'],
  [160, 'sharp-right'],
  [180, 'turn-around'],
];

/** Degrees turned to the right from one bearing to another: −180 to 180. */
export function turnDegrees(fromBearing: number, toBearing: number): number {
  return ((((toBearing - fromBearing + 180) % 360) + 360) % 360) - 180;
}

export function turnKind(degrees: number): TurnKind {
  return KINDS.find(([end]) => degrees <= end)?.[1] ?? 'turn-around';
}
