import type { Atlas } from '../../data/atlas.ts';
import { farRows } from '../../domain/far/far-rows.ts';
import { remember } from '../../domain/remember.ts';
import { classOf, countClasses } from '../../domain/spread/count-classes.ts';
import type { AnalysisPicture, MarkedArea, ShadedArea } from '../../domain/study/analysis-picture.ts';
import { areaIndexOf } from '../../domain/study/area-index.ts';
import type { Study } from '../../domain/study/study.ts';
import { PROGRAMME, type Subject } from '../../schema/study-subject.ts';
import type { SpreadWay, WithinMinutes } from '../../schema/analyse-choices.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { Question } from '../../schema/question.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { analyseAnswers, type FarAnswer } from '../../state/analyse-answers.ts';
import { analysisOf } from '../../state/analysis-choices.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { studyOf, subjectStep } from '../../state/use-study.ts';

const NO_HOMES: readonly LngLat[] = [];
/** The darkest of the shades. */
const MOST_SHADE = 4;

/** A fifth of all homes for each shade; none for an area without named homes. */
const shadeOfShare = (near: number, homes: number): number =>
  homes === 0 ? 0 : Math.min(MOST_SHADE, Math.floor((near / homes) * (MOST_SHADE + 1)));

/** What is known when the picture of an answer is drawn. */
type Known = Readonly<{ study: Study; isRead: boolean; analysis: Analysis; far: FarAnswer }>;

/** The part of the picture that belongs to a question; the same object for the same answer. */
type Drawn = Omit<AnalysisPicture, 'marked' | 'counted'>;
type Draw = (known: Known) => Drawn;

/** While it is not known what is counted. */
const NOTHING_DRAWN: Drawn = { shaded: [], homes: NO_HOMES };

function drawBySubdistrict(): Draw {
  const draw = remember(({ places, areas }: Study) => {
    const index = areaIndexOf(areas);
    const counts = areas.map(() => 0);
    for (const { point } of places) {
      const at = index.at(point);
      if (at !== -1) counts[at] = (counts[at] ?? 0) + 1;
    }
    const classes = countClasses(counts);
    const shaded = areas.map(({ geometry }, index): ShadedArea => ({
      geometry,
      shade: Math.max(0, classOf(counts[index] ?? 0, classes)),
    }));
    return { shaded, homes: NO_HOMES };
  });
  return ({ study }) => draw(study);
}

/** Who draws the spread in which way. */
const SPREAD_DRAWS: Readonly<Record<SpreadWay, () => Draw>> = {
  subdistrict: drawBySubdistrict,
  // What chance would do is drawn by its own answer.
  chance: () => () => NOTHING_DRAWN,
};

function drawSpread(): Draw {
  const draws = { subdistrict: SPREAD_DRAWS.subdistrict(), chance: SPREAD_DRAWS.chance() };
  return (known) => draws[known.analysis.spreadWay](known);
}

function drawFar(): Draw {
  const draw = remember((far: FarAnswer, areas: readonly SubdistrictFeature[], within: WithinMinutes) => {
    if (far.step !== 'found') return NOTHING_DRAWN;
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
  const count = remember((subject: Subject, { places }: Study) =>
    subject === PROGRAMME ? null : places.map(({ point }) => point),
  );
  const join = remember(
    (drawn: Drawn, counted: AnalysisPicture['counted'], marked: readonly MarkedArea[]): AnalysisPicture => ({
      ...drawn,
      counted,
      marked,
    }),
  );
  return (question, known, hoveredId) =>
    join(
      known.isRead ? draws[question](known) : NOTHING_DRAWN,
      count(known.analysis.subject, known.study),
      mark(known.study.areas, known.analysis.areaId, hoveredId),
    );
}

/** Keeps what the map shows of the answers with what is chosen. @returns what ends that; the last picture stays. */
export function followAnalysis(store: AppStore, atlas: Atlas): () => void {
  const draw = createDraw();
  const show = (): void => {
    const state = store.getState();
    const { far, everyday, hoveredAreaId, picture } = analyseAnswers.getState();
    const analysis = analysisOf(state);
    const sources = { subject: analysis.subject, facets: state.facets, everyday };
    const study = studyOf(atlas, sources);
    const isRead = subjectStep(sources) === 'read';
    const next = draw(state.question, { study, isRead, analysis, far }, hoveredAreaId);
    if (next !== picture) analyseAnswers.setState({ picture: next });
  };
  show();
  const unsubscribes = [store.subscribe(show), analyseAnswers.subscribe(show)];
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}
