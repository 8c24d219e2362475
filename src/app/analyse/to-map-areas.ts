import type { Atlas } from '../../data/atlas.ts';
import { applyFacets, type FacetContext } from '../../domain/facets/apply-facets.ts';
import { isPointInGeometry } from '../../domain/geo/polygon.ts';
import { remember } from '../../domain/remember.ts';
import { classOf, countClasses } from '../../domain/spread/count-classes.ts';
import type { MapArea, MapAreas, MarkedArea } from '../../map/map-contract.ts';
import { VIEWS } from '../../schema/view.ts';
import type { AppState } from '../../state/app-state.ts';

/** The sub-districts on the map, shaded by how many places they have, while the view that tells of them is open. */
export function createMapAreas(
  { sites, subdistricts }: Pick<Atlas, 'sites' | 'subdistricts'>,
  context: FacetContext,
): (state: AppState) => MapAreas | null {
  const shade = remember((facets: AppState['facets']): readonly MapArea[] => {
    const places = applyFacets(sites, facets, context);
    const counts = subdistricts.map(
      ({ geometry }) => places.filter(({ location }) => isPointInGeometry(location.point, geometry)).length,
    );
    const classes = countClasses(counts);
    return subdistricts.map(({ geometry }, index) => ({
      geometry,
      shade: Math.max(0, classOf(counts[index] ?? 0, classes)),
    }));
  });
  const mark = remember((chosenId: string | null, hoveredId: string | null): readonly MarkedArea[] =>
    [hoveredId, chosenId].flatMap((id) => {
      const area = subdistricts.find((each) => each.id === id);
      return area === undefined ? [] : [{ geometry: area.geometry, chosen: id === chosenId }];
    }),
  );
  const toAreas = remember((shaded: readonly MapArea[], marked: readonly MarkedArea[]) => ({
    shaded,
    marked,
  }));
  return ({ view, facets, areaId, hoveredAreaId }) =>
    VIEWS[view].picks === 'area' ? toAreas(shade(facets), mark(areaId, hoveredAreaId)) : null;
}
