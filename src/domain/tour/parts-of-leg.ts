import type { TourLeg, WalkPart } from '../../schema/tour-legs.ts';

export type LegPart = TourLeg['parts'][number];
export type LegChoice = 'usual' | 'step-free';

/** What is walked and ridden of a leg. Where there is no way without steps, it is the usual one. */
export function partsOfLeg({ parts, stepFree }: TourLeg, choice: LegChoice): readonly LegPart[] {
  return choice === 'step-free' && stepFree !== null && stepFree !== 'same' ? [stepFree] : parts;
}

export const isWalk = (part: LegPart): part is WalkPart => part.kind === 'walk';
