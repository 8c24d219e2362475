import { createDrawSiting } from './draw-siting.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { ChanceOutcome } from '../../domain/chance/chance-question.ts';
import { estateWalks } from '../../domain/far/far-estates.ts';
import { gapCells } from '../../domain/far/gap-cells.ts';
import type { HexagonRow } from '../../domain/hexagon/hexagon-rows.ts';
import { remember } from '../../domain/remember.ts';
import { classOf, countClasses } from '../../domain/spread/count-classes.ts';
import type {
  AnalysisPicture,
  HeatCell,
  MarkedArea,
  ShadedArea,
  SitingPicture,
} from '../../domain/study/analysis-picture.ts';
import type { Study } from '../../domain/study/study.ts';
import { everydayKindOf, PROGRAMME, type Subject } from '../../schema/study-subject.ts';
import type { SpreadWay, WithinMinutes } from '../../schema/analyse-choices.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { Question } from '../../schema/link/analyse-link.ts';
import {
  analyseAnswers,
  type FarAnswer,
  type FarFound,
  type HexagonsAnswer,
} from '../../state/analyse-answers.ts';
import type { ComputedAnswer } from '../../state/asking.ts';
import { chanceAnswers } from '../../state/chance-answers.ts';
import { countedAnswers, type CountedMany } from '../../state/counted-answers.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import type { SitingAnswer } from '../../state/analyse-answers.ts';
import { analysisOf } from '../../state/analysis-choices.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { countedOf } from '../../state/use-counted-study.ts';
import { ownData } from '../../state/own-data.ts';
import { ownAnswerOf, studyOf, subjectStep } from '../../state/use-study.ts';

const NO_HOMES: readonly LngLat[] = [];
const NOT_DRAWN: readonly LngLat[] = [];
const NO_ROWS: readonly HexagonRow[] = [];
/** What is known when the picture of an answer is drawn. */
type Known = Readonly<{
  study: Study;
  isRead: boolean;
  analysis: Analysis;
  far: FarAnswer;
  hexagons: HexagonsAnswer;
  chance: ComputedAnswer<ChanceOutcome>;
  /** Few are counted when they are drawn. */
  counted: () => ComputedAnswer<CountedMany>;
  siting: SitingAnswer;
  heldSites: readonly number[] | null;
}>;

/** The part of the picture that belongs to a question; the same object for the same answer. */
type Answered = Omit<AnalysisPicture, 'ground' | 'drawing'>;
type Drawn = Pick<AnalysisPicture, 'shaded' | 'cells' | 'heat' | 'homes' | 'siting'>;
type Draw = (known: Known) => Drawn;

/** While it is not known what is counted. */
const NOTHING_DRAWN: Drawn = { shaded: [], cells: [], heat: [], homes: NO_HOMES };

function drawBySubdistrict(): Draw {
  const draw = remember(({ study: { areas }, counted }: CountedMany) => {
    const counts = counted.areas.map(({ count }) => count);
    const classes = countClasses(counts);
    const shaded = areas.map(({ geometry }, index): ShadedArea => ({
      geometry,
      shade: Math.max(0, classOf(counts[index] ?? 0, classes)),
    }));
    return { ...NOTHING_DRAWN, shaded };
  });
  // While many are counted, what was counted before stays.
  let last: Drawn | null = null;
  return ({ counted }) => {
    const answer = counted();
    if (answer.step === 'found') last = draw(answer.outcome);
    return last ?? NOTHING_DRAWN;
  };
}

function drawByHexagon(): Draw {
  const draw = remember((rows: readonly HexagonRow[]): Drawn => {
    const classes = countClasses(rows.map(({ count }) => count));
    const shaded = rows.map(({ cell, count, isGap }): ShadedArea => ({
      geometry: cell.geometry,
      // The ground of those without any stays to be read.
      shade: count === 0 ? null : classOf(count, classes),
      ...(isGap ? { lines: 'gap' } : {}),
    }));
    return { ...NOTHING_DRAWN, shaded };
  });
  return ({ hexagons }) => (hexagons.step === 'found' ? draw(hexagons.answer.rows) : NOTHING_DRAWN);
}

/** The cells of Gi*. */
function drawByChance(): Draw {
  const draw = remember((chance: ComputedAnswer<ChanceOutcome>): Drawn => {
    if (chance.step !== 'found' || chance.outcome.kind !== 'tested') return NOTHING_DRAWN;
    const heat = chance.outcome.cells.map((cell): HeatCell => ({ geometry: cell.geometry, heat: cell.heat }));
    return { ...NOTHING_DRAWN, heat };
  });
  return ({ chance }) => draw(chance);
}

/** Two numbers of an area stand in the panel: the map says which area is which. */
function drawOutlines(): Draw {
  const draw = remember((areas: readonly SubdistrictFeature[]) => ({
    ...NOTHING_DRAWN,
    shaded: areas.map(({ geometry }): ShadedArea => ({ geometry, shade: null })),
  }));
  return ({ study }) => draw(study.areas);
}

/** Who draws the spread in which way. */
const SPREAD_DRAWS: Readonly<Record<SpreadWay, () => Draw>> = {
  subdistrict: drawBySubdistrict,
  hexagon: drawByHexagon,
  chance: drawByChance,
  compare: drawOutlines,
};

function drawSpread(): Draw {
  const draws = {
    subdistrict: SPREAD_DRAWS.subdistrict(),
    hexagon: SPREAD_DRAWS.hexagon(),
    chance: SPREAD_DRAWS.chance(),
    compare: SPREAD_DRAWS.compare(),
  };
  return (known) => draws[known.analysis.spreadWay](known);
}

function drawFar(): Draw {
  const cellsOf = remember((ground: FarFound['ground'], { minutes }: FarFound['walks']) =>
    gapCells(ground, minutes),
  );
  const homesOf = remember(
    (ground: FarFound['ground'], walks: FarFound['walks'], within: WithinMinutes): readonly LngLat[] =>
      estateWalks(ground, walks)
        .filter(({ minutes }) => minutes > within)
        .map(({ estate }) => estate.point),
  );
  const join = remember((cells: Drawn['cells'], homes: readonly LngLat[]): Drawn => ({
    ...NOTHING_DRAWN,
    ...{ cells, homes },
  }));
  return ({ analysis, far }) => {
    if (far.step !== 'found') return NOTHING_DRAWN;
    const { ground, walks } = far.found;
    const isOfEstates = analysis.farMeasure === 'estates';
    return join(
      cellsOf(ground, walks),
      isOfEstates ? homesOf(ground, walks, analysis.withinMinutes) : NO_HOMES,
    );
  };
}

function drawSites(): Draw {
  const draw = createDrawSiting();
  const join = remember((siting: SitingPicture | null): Drawn =>
    siting === null ? NOTHING_DRAWN : { ...NOTHING_DRAWN, siting },
  );
  return ({ siting, heldSites, analysis }) => join(draw(siting, heldSites, analysis));
}

/** Who draws the answer to which question. */
const DRAWS: Readonly<Record<Question, () => Draw>> = {
  spread: drawSpread,
  far: drawFar,
  siting: drawSites,
};

const isByHexagon = (question: Question, { analysis }: Known): boolean =>
  question === 'spread' && analysis.spreadWay === 'hexagon';

const isMiddleShown = (question: Question, { isRead, analysis }: Known): boolean =>
  isRead && question === 'spread' && analysis.showsMiddle;

/** What is pointed at. */
type Hovered = Readonly<{ areaId: string | null; cell: number | null }>;

type Mark = (
  isHexagon: boolean,
  known: Known,
  hoveredId: string | null,
  hoveredCell: HeatCell | null,
) => readonly MarkedArea[];

function createMark(): Mark {
  const mark = remember(
    (
      areas: readonly Readonly<{ id: string; geometry: Geometry }>[],
      chosenId: string | null,
      hoveredId: string | null,
      cell: HeatCell | null,
    ): readonly MarkedArea[] => [
      ...(cell === null ? [] : [{ geometry: cell.geometry, chosen: false }]),
      ...[hoveredId, chosenId].flatMap((id) => {
        const area = areas.find((each) => each.id === id);
        return area === undefined ? [] : [{ geometry: area.geometry, chosen: id === chosenId }];
      }),
    ],
  );
  const cells = remember((rows: readonly HexagonRow[]) =>
    rows.map(({ id, cell }) => ({ id, geometry: cell.geometry })),
  );
  return (isHexagon, { study, analysis, hexagons }, hoveredId, hoveredCell) => {
    if (!isHexagon) return mark(study.areas, analysis.areaId, hoveredId, hoveredCell);
    const rows = hexagons.step === 'found' ? hexagons.answer.rows : NO_ROWS;
    return mark(cells(rows), analysis.cellId, hoveredId, null);
  };
}

function createDraw(): (question: Question, known: Known, hovered: Hovered) => Answered {
  const draws = { spread: DRAWS.spread(), far: DRAWS.far(), siting: DRAWS.siting() };
  const marked = createMark();
  const count = remember((subject: Subject, { places }: Study) =>
    // The programme has its markers, and own data have a layer of their own.
    everydayKindOf(subject) === null ? NOT_DRAWN : (places.list ?? []).map(({ point }) => point),
  );
  const join = remember(
    (
      drawn: Drawn,
      counted: AnalysisPicture['counted'],
      isHexagon: boolean,
      subject: Subject,
      marks: readonly MarkedArea[],
      isPatterned: boolean,
      middle: AnalysisPicture['middle'],
    ): Answered => ({
      ...{ ...drawn, counted, marked: marks, isPatterned, middle },
      isAside: isHexagon || subject !== PROGRAMME,
      // Hexagons say where there are some.
      hasDots: !isHexagon || everydayKindOf(subject) !== null,
    }),
  );
  let lastMiddle: AnalysisPicture['middle'] = null;
  const middle = ({ counted }: Known): AnalysisPicture['middle'] => {
    const answer = counted();
    if (answer.step === 'found') lastMiddle = answer.outcome.counted.middle;
    return lastMiddle;
  };
  return (question, known, { areaId, cell }) => {
    const drawn = known.isRead ? draws[question](known) : NOTHING_DRAWN;
    const hoveredCell = (cell === null ? null : drawn.heat[cell]) ?? null;
    const isHexagon = isByHexagon(question, known);
    const { subject } = known.analysis;
    return join(
      drawn,
      count(subject, known.study),
      isHexagon,
      subject,
      marked(isHexagon, known, areaId, hoveredCell),
      known.analysis.isPatterned,
      isMiddleShown(question, known) ? middle(known) : null,
    );
  };
}

/** Lays the answer on the chosen area, with what is being drawn. */
const createOnGround = () =>
  remember(
    (
      answered: Answered,
      ground: AnalysisPicture['ground'],
      drawing: AnalysisPicture['drawing'],
    ): AnalysisPicture => ({ ...answered, ground, drawing }),
  );

/** Keeps what the map shows of the answers with what is chosen. @returns what ends that; the last picture stays. */
export function followAnalysis(store: AppStore, atlas: Atlas): () => void {
  const draw = createDraw();
  const onGround = createOnGround();
  const show = (): void => {
    const state = store.getState();
    const { everyday, ground, drawing, hoveredAreaId, picture, ...answers } = analyseAnswers.getState();
    const { far, hexagons, siting, heldSites } = answers;
    const { chance, hoveredCell } = chanceAnswers.getState();
    const analysis = analysisOf(state);
    const { subject } = analysis;
    const own = ownAnswerOf(ownData.getState(), subject);
    const { within, counted } = countedAnswers.getState();
    const sources = { subject, facets: state.facets, everyday, own, ground, within };
    const study = studyOf(atlas, sources);
    const isRead = subjectStep(atlas, sources) === 'read';
    const known = {
      ...{ study, isRead, analysis, far, hexagons, siting, heldSites, chance: chance.answer },
      counted: () => countedOf(study, analysis.seed, counted),
    };
    const answered = draw(state.question, known, { areaId: hoveredAreaId, cell: hoveredCell });
    const next = onGround(answered, study.ground, drawing);
    if (next !== picture) analyseAnswers.setState({ picture: next });
  };
  show();
  const stores = [store, analyseAnswers, chanceAnswers, countedAnswers, ownData];
  const unsubscribes = stores.map((each) => each.subscribe(show));
  return () => {
    for (const unsubscribe of unsubscribes) unsubscribe();
  };
}
