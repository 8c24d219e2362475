import { hexKeyAt } from '../../domain/hexagon/hex-lattice.ts';
import { cellIdOf } from '../../domain/hexagon/hexagon-rows.ts';
import { subdistrictOf } from '../../domain/place/subdistrict-of.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { analysisOf, chooseArea, chooseCell } from '../../state/analysis-choices.ts';
import type { AppStore } from '../../state/create-app-store.ts';

/** The hexagon at a point; null beyond all, and before there are any. */
function cellIdAt(point: LngLat): string | null {
  const { hexagons } = analyseAnswers.getState();
  if (hexagons.step !== 'found') return null;
  const id = cellIdOf({ key: hexKeyAt(hexagons.answer.lattice, point) });
  return hexagons.answer.rows.some((row) => row.id === id) ? id : null;
}

/** Points at and chooses the sub-district or hexagon under the pointer. */
export function hearAreas(store: AppStore, areas: readonly SubdistrictFeature[]): void {
  analyseAnswers.setState({
    hearGround: (act, point) => {
      const state = store.getState();
      const isHexagon = state.question === 'spread' && analysisOf(state).spreadWay === 'hexagon';
      const idAt = isHexagon ? cellIdAt : (at: LngLat) => subdistrictOf(at, areas)?.id ?? null;
      const id = point === null ? null : idAt(point);
      if (act === 'pick') (isHexagon ? chooseCell : chooseArea)(store, id);
      else if (id !== analyseAnswers.getState().hoveredAreaId) analyseAnswers.setState({ hoveredAreaId: id });
    },
  });
}
