import { describeDistribution } from '../../domain/describe/describe-distribution.ts';
import { describeView } from '../../domain/describe/describe-view.ts';
import { isLocated } from '../../domain/place/is-located.ts';
import { subdistrictOf } from '../../domain/place/subdistrict-of.ts';
import type { Message } from '../../schema/message.ts';
import type { ActionContext } from '../actions/action.ts';

/** What the map shows now; null while it has not said where it looks. */
export function describeShownView({ store, atlas, passing, map }: ActionContext): readonly Message[] | null {
  const { viewBounds, camera } = store.getState();
  const center = map()?.visibleCenter() ?? camera?.center;
  if (viewBounds === null || center === undefined) return null;
  const [southWest, northEast] = viewBounds;
  const properties = subdistrictOf(center, atlas.subdistricts)?.properties;
  return describeView({
    center,
    bounds: { southWest, northEast },
    subdistrictName: properties === undefined ? null : { zh: properties.name, en: properties.name_en },
    initiatives: passing.filter(isLocated),
  });
}

/** How what passes the filters is spread over the district. */
export const describeShownDistribution = ({ atlas, passing }: ActionContext): readonly Message[] =>
  describeDistribution({
    initiatives: passing,
    subdistricts: atlas.subdistricts,
    subdistrictIdOf: atlas.subdistrictIdOf,
  });
