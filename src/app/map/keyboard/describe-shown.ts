import { describeDistribution } from '../../../domain/describe/describe-distribution.ts';
import { describeView } from '../../../domain/describe/describe-view.ts';
import { sitesOf } from '../../../domain/place/sites.ts';
import { subdistrictOf } from '../../../domain/place/subdistrict-of.ts';
import type { Message } from '../../../schema/message.ts';
import type { ActionContext } from '../../actions/action.ts';

/** What the map shows now; null where there is no map. */
export function describeShownView({ atlas, passing, map }: ActionContext): readonly Message[] | null {
  const controller = map();
  if (controller === null) return null;
  const center = controller.visibleCenter();
  const [southWest, northEast] = controller.bounds();
  const properties = subdistrictOf(center, atlas.subdistricts)?.properties;
  return describeView({
    center,
    bounds: { southWest, northEast },
    subdistrictName: properties === undefined ? null : { zh: properties.name, en: properties.name_en },
    sites: passing.flatMap(sitesOf),
  });
}

/** How what passes the filters is spread over the district. */
export const describeShownDistribution = ({ atlas, passing }: ActionContext): readonly Message[] =>
  describeDistribution({
    total: passing.length,
    sites: passing.flatMap(sitesOf),
    subdistricts: atlas.subdistricts,
    subdistrictIdOf: atlas.subdistrictIdOf,
  });
