import type { Atlas } from '../../data/atlas.ts';
import { applyFacets, type FacetContext } from '../../domain/facets/apply-facets.ts';
import { farRows } from '../../domain/far/far-rows.ts';
import { isPointInGeometry } from '../../domain/geo/polygon.ts';
import { remember } from '../../domain/remember.ts';
import { classOf, countClasses } from '../../domain/spread/count-classes.ts';
import type { MapArea, MapAreas, MarkedArea } from '../../map/map-contract.ts';
import type { WithinMinutes } from '../../schema/analyse-choices.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { VIEWS } from '../../schema/view.ts';
import type { FarAnswer } from '../../state/analyse-answers.ts';
import type { AppState } from '../../state/app-state.ts';

const NO_HOMES: readonly LngLat[] = [];
/** The darkest of the shades. */
const MOST_SHADE = 4;

/** A fifth of all homes for each shade; none for an area without named homes. */
const shadeOfShare = (near: number, homes: number): number =>
  homes === 0 ? 0 : Math.min(MOST_SHADE, Math.floor((near / homes) * (MOST_SHADE + 1)));

/** The sub-districts on the map, shaded by the answer to the question, while the view that tells of them is open. */
export function createMapAreas(
  { sites, subdistricts }: Pick<Atlas, 'sites' | 'subdistricts'>,
  context: FacetContext,
): (state: AppState, far: FarAnswer) => MapAreas | null {
  const byCount = remember((facets: AppState['facets']): readonly MapArea[] => {
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
  const byShare = remember((far: FarAnswer, within: WithinMinutes): readonly MapArea[] =>
    far.step === 'found'
      ? farRows(far.homes, subdistricts, within).rows.map(({ area, near, homes }) => ({
          geometry: area.geometry,
          shade: shadeOfShare(near, homes),
        }))
      : [],
  );
  const farHomes = remember((far: FarAnswer, within: WithinMinutes): readonly LngLat[] =>
    far.step === 'found'
      ? far.homes.filter(({ nearest }) => nearest.walk.usual > within).map(({ home }) => home.point)
      : NO_HOMES,
  );
  const mark = remember((chosenId: string | null, hoveredId: string | null): readonly MarkedArea[] =>
    [hoveredId, chosenId].flatMap((id) => {
      const area = subdistricts.find((each) => each.id === id);
      return area === undefined ? [] : [{ geometry: area.geometry, chosen: id === chosenId }];
    }),
  );
  const toAreas = remember(
    (shaded: readonly MapArea[], marked: readonly MarkedArea[], homes: readonly LngLat[]) => ({
      ...{ shaded, marked, homes },
    }),
  );
  return ({ view, facets, areaId, hoveredAreaId, question, withinMinutes }, far) => {
    if (VIEWS[view].picks !== 'area') return null;
    const marked = mark(areaId, hoveredAreaId);
    if (question === 'spread') return toAreas(byCount(facets), marked, NO_HOMES);
    return toAreas(byShare(far, withinMinutes), marked, farHomes(far, withinMinutes));
  };
}
