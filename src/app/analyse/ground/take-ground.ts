import { askGround } from './page-ground.ts';
import { loadTours } from '../../../data/load-tours.ts';
import { GEO_BASE_URL } from '../../platform/site.ts';
import { reachGeometry } from '../../../domain/ground/reach-geometry.ts';
import { readGround } from '../../../domain/ground/read-ground-file.ts';
import type { Geometry } from '../../../schema/geometry.ts';
import type { Ground, ShapeOrigin } from '../../../schema/ground-choice.ts';
import type { TourId } from '../../../schema/tour-choices.ts';
import { analyseAnswers } from '../../../state/analyse-answers.ts';
import { analysisOf, changeAnalysis } from '../../../state/analysis-choices.ts';
import type { AppStore } from '../../../state/create-app-store.ts';
import { groundAnswers, type GroundSource } from '../../../state/ground-answers.ts';
import type { NearbyAnswersStore } from '../../../state/nearby-answers.ts';

/** To either side of the way: what one sees of a street and its next crossing. */
const TOUR_SIDE_METERS = 200;

/** Counts in that area from now on. @param isInLink Whether a link can tell it */
export function chooseGround(
  store: AppStore,
  ground: Ground | null,
  { isInLink, smoothedMeters }: Readonly<{ isInLink: boolean; smoothedMeters: number }>,
): void {
  const before = analyseAnswers.getState().detailedGround ?? analysisOf(store.getState()).ground;
  groundAnswers.setState({
    before,
    problem: null,
    again: null,
    smoothedMeters: isInLink ? smoothedMeters : null,
  });
  analyseAnswers.setState({ detailedGround: isInLink ? null : ground, drawing: null });
  changeAnalysis(store, { ground: isInLink ? ground : null });
}

async function takeShape(store: AppStore, geometry: Geometry, from: ShapeOrigin): Promise<void> {
  const { ground, ...fit } = await askGround((client) => client.fitLink(geometry, from));
  chooseGround(store, ground, fit);
}

async function takeTour(store: AppStore, id: TourId): Promise<boolean> {
  const tours = await loadTours({ baseUrl: GEO_BASE_URL, fetch: (input, init) => fetch(input, init) });
  const known = tours.ok ? tours.value.tours.find(({ tour }) => tour.id === id) : undefined;
  if (known === undefined) return false;
  const lines = known.legs.legs.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.kind === 'walk' ? [part.line] : [])),
  );
  const around = await askGround((client) => client.aroundLines(lines, TOUR_SIDE_METERS));
  if (around === null) return false;
  await takeShape(store, around, 'tour');
  return true;
}

/** The longest walk from the first start, as Nearby shows it. */
function presentReach(nearby: NearbyAnswersStore): Geometry | null {
  const answer = nearby.getState().reach.a;
  if (answer?.result.ok !== true) return null;
  const longest = answer.result.value.areas.toSorted((a, b) => b.minutes - a.minutes)[0];
  return longest === undefined ? null : reachGeometry(longest);
}

async function takeFrom(
  source: Exclude<GroundSource, { kind: 'ground' }>,
  { store, nearby }: Readonly<{ store: AppStore; nearby: NearbyAnswersStore }>,
): Promise<void> {
  switch (source.kind) {
    case 'reach': {
      const geometry = presentReach(nearby);
      if (geometry !== null) await takeShape(store, geometry, 'reach');
      return;
    }
    case 'tour': {
      const isTaken = await takeTour(store, source.id);
      if (!isTaken) groundAnswers.setState({ problem: 'tour' });
      return;
    }
    case 'file': {
      const read = readGround(source.text);
      if (read.ok) await takeShape(store, read.value, 'file');
      else groundAnswers.setState({ problem: read.error });
    }
  }
}

/** Takes areas from wherever they are; what fails is told, and can be done again. */
export const createGroundTaker =
  (from: Readonly<{ store: AppStore; nearby: NearbyAnswersStore }>) =>
  (source: GroundSource): void => {
    if (source.kind === 'ground') {
      chooseGround(from.store, source.ground, { isInLink: true, smoothedMeters: 0 });
      return;
    }
    const attempt = (): void => {
      groundAnswers.setState({ problem: null, again: source.kind === 'file' ? null : attempt });
      takeFrom(source, from).catch(() => {
        groundAnswers.setState({ problem: 'taking', again: attempt });
      });
    };
    attempt();
  };
