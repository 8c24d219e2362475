import type { Atlas } from '../../data/atlas.ts';
import { allSitesOf } from '../../domain/place/sites.ts';
import type { MapController } from '../../map/map-contract.ts';
import type { AppState } from '../../state/app-state.ts';

/** Moves the map to what is selected: the part that was pressed, the place itself, or all that is known of its places. */
export function revealSelected(
  controller: Pick<MapController, 'reveal' | 'revealAll'>,
  { initiativeById }: Pick<Atlas, 'initiativeById'>,
  { selectedId, selectedPartId }: Pick<AppState, 'selectedId' | 'selectedPartId'>,
): void {
  if (selectedId === null) return;
  const initiative = initiativeById.get(selectedId);
  const isSpread = initiative?.location === null && initiative.places !== null;
  if (selectedPartId !== null || !isSpread) controller.reveal(selectedPartId ?? selectedId);
  else controller.revealAll(allSitesOf(initiative, initiativeById).map(({ location }) => location.point));
}
