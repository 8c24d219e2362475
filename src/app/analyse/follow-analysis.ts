import { createQuestionDraws, type Drawn, type Known, NOTHING_DRAWN } from './draw-question.ts';
import type { Atlas } from '../../data/atlas.ts';
import type { HexagonRow } from '../../domain/hexagon/hexagon-rows.ts';
import { remember } from '../../domain/remember.ts';
import type { AnalysisPicture, HeatCell, MarkedArea } from '../../domain/study/analysis-picture.ts';
import type { Study } from '../../domain/study/study.ts';
import { everydayKindOf, PROGRAMME, type Subject } from '../../schema/study-subject.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { Question } from '../../schema/link/analyse-link.ts';
import { analyseAnswers } from '../../state/analyse-answers.ts';
import { chanceAnswers } from '../../state/chance-answers.ts';
import { countedAnswers } from '../../state/counted-answers.ts';
import { analysisOf } from '../../state/analysis-choices.ts';
import type { AppStore } from '../../state/create-app-store.ts';
import { countedOf } from '../../state/use-counted-study.ts';
import { ownData } from '../../state/own-data.ts';
import { ownAnswerOf, studyOf, subjectStep } from '../../state/use-study.ts';

const NOT_DRAWN: readonly LngLat[] = [];
const NO_ROWS: readonly HexagonRow[] = [];

/** The part of the picture that belongs to a question; the same object for the same answer. */
type Answered = Omit<AnalysisPicture, 'ground' | 'drawing'>;
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
  const draws = createQuestionDraws();
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
