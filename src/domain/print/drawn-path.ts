import type { PaperPoint } from './paper-projection.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import type { Geometry } from '../../schema/geometry.ts';
import type { LngLat } from '../../schema/lng-lat.ts';

/** Where a point lies on a drawing. */
export type Project = (point: LngLat) => PaperPoint;

const written = ({ x, y }: PaperPoint): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** The corners as they are drawn, without those that lie nearer than `leastStep` to the one before. */
function stepsOf(line: readonly LngLat[], project: Project, leastStep: number): readonly string[] {
  const steps: string[] = [];
  let last: PaperPoint | null = null;
  for (const position of line) {
    const point = project(position);
    if (last !== null && Math.hypot(point.x - last.x, point.y - last.y) < leastStep) continue;
    steps.push(written(point));
    last = point;
  }
  return steps;
}

/** A line as the path of a drawing. @param leastStep Finer is left out, in units of the drawing. */
export const linePath = (line: readonly LngLat[], project: Project, leastStep = 0): string =>
  `M${stepsOf(line, project, leastStep).join('L')}`;

/** All outlines of a geometry as one path, holes too; "" where it has none. */
export const outlinePath = (geometry: Geometry, project: Project, leastStep = 0): string =>
  geometryParts(geometry)
    .polygons.flat()
    .map((ring) => `${linePath(ring, project, leastStep)}Z`)
    .join('');

/** Points as one path of dots, for a line with round ends as wide as a dot; those that would hide each other once. */
export function dotsPath(points: readonly LngLat[], project: Project): string {
  const dots = points.map((point) => `M${written(project(point))}h0`);
  return [...new Set(dots)].join('');
}
