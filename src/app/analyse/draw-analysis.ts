import type { Atlas } from '../../data/atlas.ts';
import { facetContextOf } from '../../domain/facets/apply-facets.ts';
import { farRows } from '../../domain/far/far-rows.ts';
import { isPointInGeometry } from '../../domain/geo/polygon.ts';
import { remember } from '../../domain/remember.ts';
import { classOf, countClasses } from '../../domain/spread/count-classes.ts';
import type { AnalysisPicture, MarkedArea, ShadedArea } from '../../domain/study/analysis-picture.ts';
import type { Study } from '../../domain/study/study.ts';
import type { SpreadWay, WithinMinutes } from '../../schema/analyse-choices.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { Question } from '../../schema/question.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { analyseAnswers, type FarAnswer } from '../../state/analyse-answers.ts';
import { analysisOf } from '../../state/analysis-choices.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { studyOf } from '../../state/use-study.ts';

const NO_HOMES: readonly LngLat[] = [];
/** The darkest of the shades. */
const MOST_SHADE = 4;

/** A fifth of all homes for each shade; none for an area without named homes. */
const shadeOfShare = (near: number, homes: number): number =>
  homes === 0 ? 0 : Math.min(MOST_SHADE, Math.floor((near / homes) * (MOST_SHADE + 1)));

/** What is known when the picture of an answer is drawn. */
type Known = Readonly<{ study: Study; analysis: Analysis; far: FarAnswer }>;

/** The part of the picture that belongs to a question; the same object for the same answer. */
type Draw = (known: Known) => Omit<AnalysisPicture, 'marked'>;

function drawBySubdistrict(): Draw {
  const draw = remember(({ places, areas }: Study) => {
    const counts = areas.map(
      ({ geometry }) => places.filter(({ point }) => isPointInGeometry(point, geometry)).length,
    );
    const classes = countClasses(counts);
    const shaded = areas.map(({ geometry }, index): ShadedArea => ({
      geometry,
      shade: Math.max(0, classOf(counts[index] ?? 0, classes)),
    }));
    return { shaded, homes: NO_HOMES };
  });
  return ({ study }) => draw(study);
}

/** What chance would do is drawn by its own answer. */
const NOTHING: Omit<AnalysisPicture, 'marked'> = { shaded: [], homes: NO_HOMES };

/** Who draws the spread in which way. */
const SPREAD_DRAWS: Readonly<Record<SpreadWay, () => Draw>> = {
  subdistrict: drawBySubdistrict,
  chance: () => () => NOTHING,
};

function drawSpread(): Draw {
  const draws = { subdistrict: SPREAD_DRAWS.subdistrict(), chance: SPREAD_DRAWS.chance() };
  return (known) => draws[known.analysis.spreadWay](known);
}

function drawFar(): Draw {
  const draw = remember((far: FarAnswer, areas: readonly SubdistrictFeature[], within: WithinMinutes) => {
    if (far.step !== 'found') return { shaded: [], homes: NO_HOMES };
    const shaded = farRows(far.homes, areas, within).rows.map(({ area, near, homes }): ShadedArea => ({
      geometry: area.geometry,
      shade: shadeOfShare(near, homes),
    }));
    const homes = far.homes
      .filter(({ nearest }) => nearest.walk.usual > within)
      .map(({ home }) => home.point);
    return { shaded, homes };
  });
  return ({ study, analysis, far }) => draw(far, study.areas, analysis.withinMinutes);
}

/** Who draws the answer to which question. */
const DRAWS: Readonly<Record<Question, () => Draw>> = { spread: drawSpread, far: drawFar };

function createDraw(): (question: Question, known: Known, hoveredId: string | null) => AnalysisPicture {
  const draws = { spread: DRAWS.spread(), far: DRAWS.far() };
  const mark = remember(
    (
      areas: readonly SubdistrictFeature[],
      chosenId: string | null,
      hoveredId: string | null,
    ): readonly MarkedArea[] =>
      [hoveredId, chosenId].flatMap((id) => {
        const area = areas.find((each) => each.id === id);
        return area === undefined ? [] : [{ geometry: area.geometry, chosen: id === chosenId }];
      }),
  );
  const join = remember(
    (drawn: Omit<AnalysisPicture, 'marked'>, marked: readonly MarkedArea[]): AnalysisPicture => ({
      ...drawn,
      marked,
    }),
  );
  return (question, known, hoveredId) =>
    join(draws[question](known), mark(known.study.areas, known.analysis.areaId, hoveredId));
}

/** Keeps what the map shows of the answers with what is chosen. @returns what ends that; the last picture stays. */
export function followAnalysis(store: AppStore, atlas: Atlas): () => void {
  const draw = createDraw();
  const context = facetContextOf(atlas);
  const show = (): void => {
    const state = store.getState();
    const { far, hoveredAreaId, picture } = analyseAnswers.getState();
    const study = studyOf(atlas, state.facets, context);
    const next = draw(state.question, { study, analysis: analysisOf(state), far }, hoveredAreaId);
    if (next !== picture) analyseAnswers.setState({ picture: next });
  };
  show();
  const unsubscribes = [store.subscribe(show), analyseAnswers.subscribe(show)];
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}
