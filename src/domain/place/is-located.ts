import type { Initiative, LocatedInitiative } from '../../schema/initiative.ts';

/** Whether the initiative can be drawn. */
export function isLocated(initiative: Initiative): initiative is LocatedInitiative {
  return initiative.location !== null;
}
