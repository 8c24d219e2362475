import { accuracyClassOf } from '../place/accuracy-class-of.ts';
import { isLocated } from '../place/is-located.ts';
import { isMapped } from '../place/sites.ts';
import type { AccuracyClass } from '../../schema/accuracy-class.ts';
import type { Initiative, Unlocated } from '../../schema/initiative.ts';

/** How much is known of the programme, and how well. */
export type EvidenceStatistics = Readonly<{
  total: number;
  /** Has a place of its own. */
  located: number;
  /** Has none, but known places of its parts. */
  spread: number;
  byAccuracy: Readonly<Record<AccuracyClass, number>>;
  /** Drawn by something that only stands for the place. */
  standIns: number;
  /** Not on the map at all. */
  unlocated: Readonly<Record<Unlocated['reason'], number>>;
  facts: number;
  /** No original publisher answers for these. */
  weakFacts: number;
  /** Initiatives of which nothing is known beyond the report. */
  withoutFacts: number;
  /** Initiatives whose status only the report tells. */
  statusByReportOnly: number;
}>;

const count = <T>(items: readonly T[], isCounted: (item: T) => boolean): number =>
  items.filter(isCounted).length;

export function evidenceStatistics(initiatives: readonly Initiative[]): EvidenceStatistics {
  const located = initiatives.filter(isLocated);
  const facts = initiatives.flatMap((initiative) => initiative.facts);
  const ofClass = (wanted: AccuracyClass) =>
    count(located, ({ location }) => accuracyClassOf(location.accuracyMeters) === wanted);
  const unlocatedFor = (reason: Unlocated['reason']) =>
    count(initiatives, (initiative) => !isMapped(initiative) && initiative.unlocated?.reason === reason);
  return {
    total: initiatives.length,
    located: located.length,
    spread: count(initiatives, (initiative) => isMapped(initiative) && !isLocated(initiative)),
    byAccuracy: {
      exact: ofClass('exact'),
      near: ofClass('near'),
      approximate: ofClass('approximate'),
      area: ofClass('area'),
    },
    standIns: count(located, ({ location }) => location.shape.kind === 'stand-in'),
    unlocated: { 'no-place': unlocatedFor('no-place'), 'not-found': unlocatedFor('not-found') },
    facts: facts.length,
    weakFacts: count(facts, ({ weak }) => weak),
    withoutFacts: count(initiatives, (initiative) => initiative.facts.length === 0),
    statusByReportOnly: count(initiatives, ({ statusDate }) => statusDate === null),
  };
}
