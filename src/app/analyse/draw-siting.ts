import { remember } from '../../domain/remember.ts';
import type { SiteEffect } from '../../domain/siting/site-effect.ts';
import { BEYOND } from '../../domain/siting/site-ground.ts';
import { TENTHS_A_MINUTE } from '../../domain/siting/site-problem.ts';
import { lookedAtSites, pointsOf, type Siting } from '../../domain/siting/siting.ts';
import type { SitingPicture } from '../../domain/study/analysis-picture.ts';
import type { WithinMinutes } from '../../schema/analyse-choices.ts';
import type { Analysis } from '../../schema/analysis.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { SitingAnswer } from '../../state/analyse-answers.ts';

/** The cells of homes near a place now, or near none; of those without a path neither is known. */
function cellsOf({ walks, demand }: Siting, within: WithinMinutes, isNear: boolean): SitingPicture['near'] {
  const limit = within * TENTHS_A_MINUTE;
  return demand.boxes.filter(
    (_, at) => walks.hasPath[at] === 1 && (walks.now.usual[at] ?? BEYOND) <= limit === isNear,
  );
}

/** What the map shows of the proposed sites; null before there are any. What stays is the same object. */
export function createDrawSiting(): (
  answer: SitingAnswer,
  held: readonly number[] | null,
  analysis: Pick<Analysis, 'movedSites' | 'withinMinutes'>,
) => SitingPicture | null {
  const ground = remember((siting: Siting, within: WithinMinutes) => ({
    near: cellsOf(siting, within, true),
    far: cellsOf(siting, within, false),
    unmapped: siting.demand.unmappedBoxes,
  }));
  const foundAt = remember((siting: Siting, moved: readonly LngLat[]) => lookedAtSites(siting, moved));
  const effectOf = remember((siting: Siting, sites: readonly number[]): SiteEffect =>
    siting.effects.of(sites),
  );
  const join = remember(
    (siting: Siting, cells: ReturnType<typeof ground>, sites: readonly number[]): SitingPicture => ({
      ...cells,
      sites: pointsOf(siting.walks, sites),
      gained: effectOf(siting, sites)
        .served.map((at) => siting.demand.boxes[at])
        .filter((box) => box !== undefined),
    }),
  );
  return (answer, held, { movedSites, withinMinutes }) => {
    if (answer.step !== 'found') return null;
    const { siting } = answer;
    return join(siting, ground(siting, withinMinutes), held ?? foundAt(siting, movedSites));
  };
}
