import type { Atlas } from '../../data/atlas.ts';
import { subdistrictOf } from '../../domain/place/subdistrict-of.ts';
import type { MapIntent } from '../../map/map-contract.ts';
import { VIEWS } from '../../schema/view.ts';
import type { AppStore } from '../../state/create-app-store.ts';

/** Points at and chooses the sub-district under the pointer, in a view that picks areas. @returns Whether it was that. */
export function hearAreas(
  store: AppStore,
  { subdistricts }: Pick<Atlas, 'subdistricts'>,
  intent: MapIntent,
): boolean {
  if (intent.type !== 'ground-hovered' && intent.type !== 'ground-picked') return false;
  const { view, analyse, chooseArea, hoveredAreaId } = store.getState();
  if (VIEWS[view].picks !== 'area') return intent.type === 'ground-hovered';
  const id = intent.point === null ? null : (subdistrictOf(intent.point, subdistricts)?.id ?? null);
  if (intent.type === 'ground-picked') chooseArea(id);
  else if (id !== hoveredAreaId) analyse({ hoveredAreaId: id });
  return true;
}
