import type { Atlas } from '../../data/atlas.ts';
import { allSitesOf } from '../../domain/place/sites.ts';
import type { MapController } from '../../map/map-contract.ts';
import type { SiteId } from '../../schema/initiative.ts';
import type { AppState } from '../../state/app-state.ts';

type Selected = Pick<AppState, 'selectedId' | 'selectedPartId'>;

/** The part that is selected, if it is one of the selected initiative: a link may name any. Else the initiative. */
export function selectedSiteId(
  { sites }: Pick<Atlas, 'sites'>,
  { selectedId, selectedPartId }: Selected,
): SiteId | null {
  const part = sites.find(({ id, initiativeId }) => id === selectedPartId && initiativeId === selectedId);
  return part?.id ?? selectedId;
}

/** Moves the map to what is selected: the part that was pressed, the place itself, or all that is known of its places. */
export function revealSelected(
  controller: Pick<MapController, 'reveal' | 'revealAll'>,
  atlas: Pick<Atlas, 'initiativeById' | 'sites'>,
  selected: Selected,
): void {
  const { initiativeById } = atlas;
  const { selectedId } = selected;
  if (selectedId === null) return;
  const siteId = selectedSiteId(atlas, selected) ?? selectedId;
  const initiative = initiativeById.get(selectedId);
  const isSpread = initiative?.location === null && initiative.places !== null;
  if (siteId !== selectedId || !isSpread) controller.reveal(siteId);
  else controller.revealAll(allSitesOf(initiative, initiativeById).map(({ location }) => location.point));
}
