import { subdistrictOf } from '../../domain/place/subdistrict-of.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { chooseArea } from '../../state/analysis-choices.ts';
import type { AppStore } from '../../state/create-app-store.ts';

/** Points at and chooses the sub-district under the pointer. */
export function hearAreas(store: AppStore, areas: readonly SubdistrictFeature[]): void {
  analyseAnswers.setState({
    hearGround: (act, point) => {
      const id = point === null ? null : (subdistrictOf(point, areas)?.id ?? null);
      if (act === 'pick') chooseArea(store, id);
      else if (id !== analyseAnswers.getState().hoveredAreaId) analyseAnswers.setState({ hoveredAreaId: id });
    },
  });
}
