import type { AnalysisPicture, ShadedArea } from './analysis-picture.ts';
import type { StudyPlace } from './study-place.ts';
import type { CellHeat } from '../chance/chance-question.ts';
import { equalFrames, type MapFrame } from '../compare/equal-frames.ts';
import { boxOf } from '../geo/bounds.ts';
import { EXACT_METERS } from '../geo/exact-meters.ts';
import { positionsOf } from '../geo/geometry-parts.ts';
import type { Box } from '../geo/position.ts';
import type { PlateWindow } from '../plate/plate-window.ts';
import { dotsPath, linePath, outlinePath, type Project } from '../print/drawn-path.ts';
import type { PaperPoint } from '../print/paper-projection.ts';
import { PATTERN_KEYS, type PatternKey } from '../spread/shade-patterns.ts';
import type { Geometry } from '../../schema/geometry.ts';
import { lngLat } from '../../schema/lng-lat.ts';

/** A shaded area as it is drawn: `pattern` where its shade, or a gap, is told by lines too. */
type DrawnArea = Readonly<{ path: string; shade: number | null; pattern: PatternKey | null }>;

/** The map of an answer in paths, each in the units of `frame`; "" for what there is none of. */
export type AnswerMap = Readonly<{
  frame: MapFrame;
  /** What ground the frame shows, to read its waters. */
  window: PlateWindow;
  /** The parts of the district. */
  land: readonly string[];
  areas: readonly DrawnArea[];
  cells: readonly DrawnArea[];
  heat: readonly Readonly<{ path: string; heat: CellHeat }>[];
  siting: Readonly<Record<'near' | 'far' | 'unmapped' | 'gained', string>> | null;
  sites: readonly PaperPoint[];
  middle: Readonly<{ circle: string; ellipse: string; mean: PaperPoint }> | null;
  homes: string;
  /** Those that are exact, and those that are only about known. */
  places: Readonly<Record<'exact' | 'about', string>>;
  /** The area that is looked at. */
  chosen: string;
  /** The area in which is counted, where it is not the whole district. */
  ground: string;
}>;

/** On A4, beside its margins. */
const MOST = { width: 640, height: 760 } as const;
/** Around the ground, as a share of its sides. */
const MARGIN = 0.03;
/** Finer is not seen, even when the drawing is enlarged. */
const LEAST_STEP = 0.3;

function widened([west, south, east, north]: Box): Box {
  const [x, y] = [(east - west) * MARGIN, (north - south) * MARGIN];
  return [west - x, south - y, east + x, north + y];
}

function drawnArea(
  { geometry, shade, lines }: ShadedArea,
  isPatterned: boolean,
  project: Project,
): DrawnArea {
  const key = PATTERN_KEYS.find((each) => each === String(shade)) ?? null;
  return {
    path: outlinePath(geometry, project, LEAST_STEP),
    shade,
    pattern: lines ?? (isPatterned ? key : null),
  };
}

const boxPath = (boxes: readonly Box[], project: Project): string =>
  boxes
    .map(([west, south, east, north]) =>
      outlinePath(
        {
          type: 'Polygon',
          coordinates: [[lngLat(west, south), lngLat(east, south), lngLat(east, north), lngLat(west, north)]],
        },
        project,
      ),
    )
    .join('');

function sitingPart(
  siting: AnalysisPicture['siting'],
  project: Project,
): Pick<AnswerMap, 'siting' | 'sites'> {
  if (siting === undefined) return { siting: null, sites: [] };
  const pathOf = (boxes: readonly Box[]): string => boxPath(boxes, project);
  const { near, far, unmapped, gained } = siting;
  return {
    siting: { near: pathOf(near), far: pathOf(far), unmapped: pathOf(unmapped), gained: pathOf(gained) },
    sites: siting.sites.map(project),
  };
}

function placesPart(
  { hasDots }: AnalysisPicture,
  places: readonly StudyPlace[],
  project: Project,
): AnswerMap['places'] {
  const dots = (some: readonly StudyPlace[]): string =>
    dotsPath(
      some.map(({ point }) => point),
      project,
    );
  if (!hasDots) return { exact: '', about: '' };
  const isExact = ({ accuracyMeters }: StudyPlace): boolean => accuracyMeters <= EXACT_METERS;
  return { exact: dots(places.filter(isExact)), about: dots(places.filter((place) => !isExact(place))) };
}

function windowOf([west, south, east, north]: Box, { width, height, metersPerUnit }: MapFrame): PlateWindow {
  return {
    center: lngLat((west + east) / 2, (south + north) / 2),
    widthMeters: width * metersPerUnit,
    heightMeters: height * metersPerUnit,
    bounds: { southWest: lngLat(west, south), northEast: lngLat(east, north) },
  };
}

/** What the map shows of an answer, as a drawing of its own. Null where there is no ground. */
export function answerMap(
  picture: AnalysisPicture,
  { land, places }: Readonly<{ land: readonly Geometry[]; places: readonly StudyPlace[] }>,
): AnswerMap | null {
  const ground = picture.ground === null ? land : [picture.ground];
  if (land.length === 0) return null;
  const box = widened(boxOf(ground.flatMap(positionsOf)));
  const [frame] = equalFrames([box], MOST);
  if (frame === undefined) return null;
  const { project } = frame;
  const outline = (geometry: Geometry): string => outlinePath(geometry, project, LEAST_STEP);
  const { middle, isPatterned } = picture;
  const toArea = (area: ShadedArea): DrawnArea => drawnArea(area, isPatterned, project);
  return {
    frame,
    window: windowOf(box, frame),
    land: land.map(outline),
    areas: picture.shaded.map(toArea),
    cells: picture.cells.map(toArea),
    heat: picture.heat.map(({ geometry, heat }) => ({ path: outline(geometry), heat })),
    ...sitingPart(picture.siting, project),
    middle:
      middle === null
        ? null
        : {
            circle: linePath(middle.circleRing, project),
            ellipse: linePath(middle.ellipseRing, project),
            mean: project(middle.mean),
          },
    homes: dotsPath(picture.homes, project),
    places: placesPart(picture, places, project),
    chosen: picture.marked.flatMap(({ geometry, chosen }) => (chosen ? [outline(geometry)] : [])).join(''),
    ground: picture.ground === null ? '' : outline(picture.ground),
  };
}
