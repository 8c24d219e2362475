import { isLocated } from './is-located.ts';
import type { Initiative, LocatedInitiative } from '../../schema/initiative.ts';
import type { Kind } from '../../schema/status.ts';

/** What stands or happens somewhere, so that one can ask whether one may go in; the rest is offered, decided or given. */
const KINDS_TO_VISIT: readonly Kind[] = ['place', 'works', 'event', 'product'];

export const isKindToVisit = (kind: Kind): boolean => KINDS_TO_VISIT.includes(kind);

/** Whether there is a place of which to say if one can go in. */
export const canBeVisited = (initiative: Initiative): initiative is LocatedInitiative =>
  isLocated(initiative) && isKindToVisit(initiative.kind);
