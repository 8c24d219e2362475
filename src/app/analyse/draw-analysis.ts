import type { Atlas } from '../../data/atlas.ts';
import { farRows } from '../../domain/far/far-rows.ts';
import type { HexagonRow } from '../../domain/hexagon/hexagon-rows.ts';
import { remember } from '../../domain/remember.ts';
import { classOf, countClasses } from '../../domain/spread/count-classes.ts';
import type { AnalysisPicture, MarkedArea, ShadedArea } from '../../domain/study/analysis-picture.ts';
import { areaIndexOf } from '../../domain/study/area-index.ts';
import type { Study } from '../../domain/study/study.ts';
import { ownIdOf, PROGRAMME, type Subject } from '../../schema/study-subject.ts';
import type { SpreadWay, WithinMinutes } from '../../schema/analyse-choices.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { Question } from '../../schema/question.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import { analyseAnswers, type FarAnswer, type HexagonsAnswer } from '../../state/analyse-answers.ts';
import { analysisOf } from '../../state/analysis-choices.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { ownData } from '../../state/own-data.ts';
import { ownAnswerOf, studyOf, subjectStep } from '../../state/use-study.ts';

const NO_HOMES: readonly LngLat[] = [];
/** Hexagons say where there are some: beside them the markers of the programme step back. */
const NOT_DRAWN: readonly LngLat[] = [];
const NO_ROWS: readonly HexagonRow[] = [];
/** The darkest of the shades. */
const MOST_SHADE = 4;

/** A fifth of all homes for each shade; none for an area without named homes. */
const shadeOfShare = (near: number, homes: number): number =>
  homes === 0 ? 0 : Math.min(MOST_SHADE, Math.floor((near / homes) * (MOST_SHADE + 1)));

/** What is known when the picture of an answer is drawn. */
type Known = Readonly<{
  study: Study;
  isRead: boolean;
  analysis: Analysis;
  far: FarAnswer;
  hexagons: HexagonsAnswer;
}>;

/** The part of the picture that belongs to a question; the same object for the same answer. */
type Drawn = Omit<AnalysisPicture, 'marked' | 'counted' | 'isPatterned'>;
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

function drawByHexagon(): Draw {
  const draw = remember((rows: readonly HexagonRow[]) => {
    const classes = countClasses(rows.map(({ count }) => count));
    const shaded = rows.map(({ cell, count, isGap }): ShadedArea => ({
      geometry: cell.geometry,
      // The ground of those without any stays to be read.
      shade: count === 0 ? null : classOf(count, classes),
      isGap,
    }));
    return { shaded, homes: NO_HOMES };
  });
  return ({ hexagons }) => (hexagons.step === 'found' ? draw(hexagons.answer.rows) : NOTHING_DRAWN);
}

/** Who draws the spread in which way. */
const SPREAD_DRAWS: Readonly<Record<SpreadWay, () => Draw>> = {
  subdistrict: drawBySubdistrict,
  hexagon: drawByHexagon,
  // What chance would do is drawn by its own answer.
  chance: () => () => NOTHING_DRAWN,
};

function drawSpread(): Draw {
  const draws = {
    subdistrict: SPREAD_DRAWS.subdistrict(),
    hexagon: SPREAD_DRAWS.hexagon(),
    chance: SPREAD_DRAWS.chance(),
  };
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

const isByHexagon = (question: Question, { analysis }: Known): boolean =>
  question === 'spread' && analysis.spreadWay === 'hexagon';

function createDraw(): (question: Question, known: Known, hoveredId: string | null) => AnalysisPicture {
  const draws = { spread: DRAWS.spread(), far: DRAWS.far() };
  const mark = remember(
    (
      areas: readonly Readonly<{ id: string; geometry: Geometry }>[],
      chosenId: string | null,
      hoveredId: string | null,
    ): readonly MarkedArea[] =>
      [hoveredId, chosenId].flatMap((id) => {
        const area = areas.find((each) => each.id === id);
        return area === undefined ? [] : [{ geometry: area.geometry, chosen: id === chosenId }];
      }),
  );
  const cells = remember((rows: readonly HexagonRow[]) =>
    rows.map(({ id, cell }) => ({ id, geometry: cell.geometry })),
  );
  const marked = (
    isHexagon: boolean,
    { study, analysis, hexagons }: Known,
    hoveredId: string | null,
  ): readonly MarkedArea[] => {
    if (!isHexagon) return mark(study.areas, analysis.areaId, hoveredId);
    const rows = hexagons.step === 'found' ? hexagons.answer.rows : NO_ROWS;
    return mark(cells(rows), analysis.cellId, hoveredId);
  };
  const count = remember((subject: Subject, { places }: Study) =>
    // Own data have a layer of their own.
    subject === PROGRAMME || ownIdOf(subject) !== null ? null : places.map(({ point }) => point),
  );
  const counted = ({ study, analysis }: Known, isHexagon: boolean): AnalysisPicture['counted'] =>
    count(analysis.subject, study) ?? (isHexagon ? NOT_DRAWN : null);
  const join = remember(
    (
      drawn: Drawn,
      counted: AnalysisPicture['counted'],
      marks: readonly MarkedArea[],
      isPatterned: boolean,
    ): AnalysisPicture => ({ ...drawn, counted, marked: marks, isPatterned }),
  );
  return (question, known, hoveredId) =>
    join(
      known.isRead ? draws[question](known) : NOTHING_DRAWN,
      counted(known, isByHexagon(question, known)),
      marked(isByHexagon(question, known), known, hoveredId),
      known.analysis.isPatterned,
    );
}

/** Keeps what the map shows of the answers with what is chosen. @returns what ends that; the last picture stays. */
export function followAnalysis(store: AppStore, atlas: Atlas): () => void {
  const draw = createDraw();
  const show = (): void => {
    const state = store.getState();
    const { far, everyday, hexagons, hoveredAreaId, picture } = analyseAnswers.getState();
    const analysis = analysisOf(state);
    const { subject } = analysis;
    const own = ownAnswerOf(ownData.getState(), subject);
    const sources = { subject, facets: state.facets, everyday, own };
    const study = studyOf(atlas, sources);
    const isRead = subjectStep(sources) === 'read';
    const next = draw(state.question, { study, isRead, analysis, far, hexagons }, hoveredAreaId);
    if (next !== picture) analyseAnswers.setState({ picture: next });
  };
  show();
  const unsubscribes = [store.subscribe(show), analyseAnswers.subscribe(show), ownData.subscribe(show)];
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}
