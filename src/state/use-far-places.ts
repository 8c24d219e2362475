import { useAnalysis } from './analysis-choices.ts';
import { useAtlas } from './providers.tsx';
import { useStudy } from './use-study.ts';
import type { Atlas } from '../data/atlas.ts';
import { type ReportCircle, reportCircles } from '../domain/far/report-circles.ts';
import { remember } from '../domain/remember.ts';
import { listedPlaces, type StudyPlaces } from '../domain/study/study-places.ts';
import { toStudyPlace } from '../domain/study/study-place.ts';

const circlesOf = remember(reportCircles);
const placesOf = remember((circle: ReportCircle, sites: Atlas['sites']): StudyPlaces =>
  listedPlaces(sites.filter(({ initiativeId }) => initiativeId === circle.initiative.id).map(toStudyPlace)),
);

export type FarPlaces = Readonly<{
  /** Those of the report. */
  circles: readonly ReportCircle[];
  /** The one that is asked about; null for what is counted. */
  circle: ReportCircle | null;
  /** How far it is to the nearest of these. */
  places: StudyPlaces;
}>;

/** To what the way is asked: to what is counted, or to what a circle of the report promises. */
export function useFarPlaces(): FarPlaces {
  const { initiatives, sites } = useAtlas();
  const circleId = useAnalysis((analysis) => analysis.circleId);
  // A walk may lead out of the area in which homes are asked about.
  const { everywhere: places } = useStudy();
  const circles = circlesOf(initiatives);
  const circle = circles.find(({ initiative }) => initiative.id === circleId) ?? null;
  return { circles, circle, places: circle === null ? places : placesOf(circle, sites) };
}
