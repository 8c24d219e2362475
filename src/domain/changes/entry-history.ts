import type { Change, Release } from '../../schema/changes.ts';
import type { InitiativeId } from '../../schema/initiative.ts';

/** What a release changed of one entry. */
export type HistoryStep = Readonly<{ releaseId: Release['id']; changes: readonly Change[] }>;

/** The day of a release, `2026-11-27`. */
export const releaseDay = (id: Release['id']): string => id.slice(0, 'YYYY-MM-DD'.length);

/** What the releases changed of an entry, the newest first. */
export const entryHistory = (releases: readonly Release[], id: InitiativeId): readonly HistoryStep[] =>
  releases
    .flatMap(({ id: releaseId, entries }) =>
      entries.filter((entry) => entry.id === id).map(({ changes }) => ({ releaseId, changes })),
    )
    .toReversed();

/** The releases after the one that was seen last, all of them where that is not known any more. The oldest first. */
export const releasesSince = (releases: readonly Release[], seenId: Release['id']): readonly Release[] =>
  releases.slice(1 + releases.findIndex(({ id }) => id === seenId));
