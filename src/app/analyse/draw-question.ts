import { createDrawSiting } from './draw-siting.ts';
import type { ChanceOutcome } from '../../domain/chance/chance-question.ts';
import { estateWalks } from '../../domain/far/far-estates.ts';
import { gapCells } from '../../domain/far/gap-cells.ts';
import type { HexagonRow } from '../../domain/hexagon/hexagon-rows.ts';
import { remember } from '../../domain/remember.ts';
import { classOf, countClasses } from '../../domain/spread/count-classes.ts';
import type {
  AnalysisPicture,
  HeatCell,
  ShadedArea,
  SitingPicture,
} from '../../domain/study/analysis-picture.ts';
import type { Study } from '../../domain/study/study.ts';
import type { SpreadWay, WithinMinutes } from '../../schema/analyse-choices.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { Question } from '../../schema/link/analyse-link.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';
import type { FarAnswer, FarFound, HexagonsAnswer, SitingAnswer } from '../../state/analyse-answers.ts';
import type { ComputedAnswer } from '../../state/asking.ts';
import type { CountedMany } from '../../state/counted-answers.ts';

const NO_HOMES: readonly LngLat[] = [];

/** What is known when the picture of an answer is drawn. */
export type Known = Readonly<{
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

/** What of the picture is drawn for a question. */
export type Drawn = Pick<AnalysisPicture, 'shaded' | 'cells' | 'heat' | 'homes' | 'siting'>;
type Draw = (known: Known) => Drawn;

/** While it is not known what is counted. */
export const NOTHING_DRAWN: Drawn = { shaded: [], cells: [], heat: [], homes: NO_HOMES };

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

function drawSpread(): Draw {
  const draws: Readonly<Record<SpreadWay, Draw>> = {
    subdistrict: drawBySubdistrict(),
    hexagon: drawByHexagon(),
    chance: drawByChance(),
    compare: drawOutlines(),
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

/** Draws the answers of all questions; each is the same object for the same answer. */
export function createQuestionDraws(): Readonly<Record<Question, Draw>> {
  return { spread: drawSpread(), far: drawFar(), siting: drawSites() };
}
