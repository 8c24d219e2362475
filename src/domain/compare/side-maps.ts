import type { Comparison } from './compare-places.ts';
import { equalFrames, type MapFrame } from './equal-frames.ts';
import { boxOf } from '../geo/bounds.ts';
import { positionsOf } from '../geo/geometry-parts.ts';
import { dotsPath, outlinePath } from '../print/drawn-path.ts';
import { classOf, countClasses } from '../spread/count-classes.ts';
import { areaIndexOf } from '../study/area-index.ts';
import type { StudyPlace } from '../study/study-place.ts';
import type { Study } from '../study/study.ts';
import type { SubdistrictFeature } from '../../schema/subdistrict.ts';

/** A map of one side, ready to be drawn. */
export type SideMap = Readonly<{
  frame: MapFrame;
  /** `shade` is null for an outline alone. */
  areas: readonly Readonly<{ id: string; path: string; shade: number | null }>[];
  /** Places, each as a dot; "" where shades tell how many there are. */
  dots: string;
  /** Where places that are only about known may lie. */
  discs: readonly Readonly<{ x: number; y: number; radius: number }>[];
}>;

export type SideMaps = Readonly<Record<'first' | 'second', SideMap>>;

const MOST = { width: 200, height: 260 } as const;
/** Finer is not seen on a map of this size. */
const LEAST_STEP = 0.7;
/** A smaller disc is hidden by its dot. */
const LEAST_RADIUS = 4;

/** Two sets over the same areas, in the shades that both have. */
export function setMaps(
  areas: readonly SubdistrictFeature[],
  { rows }: Comparison<Readonly<{ id: string }>>,
): SideMaps | null {
  const [frame] = equalFrames([boxOf(areas.flatMap(({ geometry }) => positionsOf(geometry)))], MOST);
  if (frame === undefined) return null;
  const classes = countClasses(rows.flatMap(({ first, second }) => [first.count, second.count]));
  const paths = areas.map(({ id, geometry }) => ({
    id,
    path: outlinePath(geometry, frame.project, LEAST_STEP),
  }));
  const mapOf = (side: 'first' | 'second'): SideMap => ({
    ...{ frame, dots: '', discs: [] },
    areas: paths.map(({ id, path }) => {
      const count = rows.find(({ key }) => key.id === id)?.[side].count ?? 0;
      return { id, path, shade: Math.max(0, classOf(count, classes)) };
    }),
  });
  return { first: mapOf('first'), second: mapOf('second') };
}

function areaMap(
  { id, geometry }: SubdistrictFeature,
  frame: MapFrame,
  places: readonly StudyPlace[],
): SideMap {
  const { project, metersPerUnit } = frame;
  return {
    frame,
    areas: [{ id, path: outlinePath(geometry, project, LEAST_STEP), shade: null }],
    dots: dotsPath(
      places.map(({ point }) => point),
      project,
    ),
    discs: places.flatMap(({ point, accuracyMeters }) => {
      const radius = accuracyMeters / metersPerUnit;
      return radius < LEAST_RADIUS ? [] : [{ ...project(point), radius }];
    }),
  };
}

/** Two sub-districts at one scale, with the places that are counted in each; null where they are too many for dots. */
export function areaMaps(
  [first, second]: readonly [SubdistrictFeature, SubdistrictFeature],
  { areas, places: { list } }: Readonly<{ areas: Study['areas']; places: Pick<Study['places'], 'list'> }>,
): SideMaps | null {
  if (list === null) return null;
  const boxes = [first, second].map(({ geometry }) => boxOf(positionsOf(geometry)));
  const [left, right] = equalFrames(boxes, MOST);
  if (left === undefined || right === undefined) return null;
  const index = areaIndexOf(areas);
  const within = (area: SubdistrictFeature) =>
    list.filter(({ point }) => areas[index.at(point)]?.id === area.id);
  return {
    first: areaMap(first, left, within(first)),
    second: areaMap(second, right, within(second)),
  };
}
