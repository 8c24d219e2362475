import type { LocatedInitiative } from '../../schema/initiative.ts';
import { fail, ok } from '../../schema/result.ts';
import type { Result } from '../../schema/result.ts';
import { geometryParts } from '../geo/geometry-parts.ts';
import { isTooUncertain } from './plate-size.ts';
import { drawGround, type GroundPlan } from './draw-ground.ts';
import type { PlateGround } from './plate-ground.ts';
import { createPlateProjection } from './plate-projection.ts';
import type { PlateProjection } from './plate-projection.ts';
import { plateWindows } from './plate-window.ts';
import type { PlateWindow } from './plate-window.ts';

/** The place itself, to be drawn in seal red. */
export type PlateShape =
  | Readonly<{ kind: 'area' | 'line'; path: string }>
  /** Somewhere in this circle. */
  | Readonly<{ kind: 'about'; x: number; y: number; radius: number }>;

/** The plan of a place. */
export type Plate = GroundPlan &
  Readonly<{
    shapes: readonly PlateShape[];
    /** True when the shape only stands for the place. */
    standIn: boolean;
    scaleBarMeters: number;
    footprintCount: number;
  }>;

export type PlateFailure =
  /** Too little is built, or known, for a picture that says anything. */
  | 'few-footprints'
  /** The place may be anywhere in the window, or outside it. */
  | 'too-uncertain';

/** Fewer do not show a street from a yard: the window is widened, and at last there is no plate. */
const MIN_FOOTPRINTS = 40;
/** About a twelfth of the usual window. */
const SCALE_BAR_METERS = 100;

type PlatedInitiative = Pick<LocatedInitiative, 'geometry' | 'location'>;

/**
 * The plate of a place. `ground` must cover the wider of `plateWindows`, which is used when the usual one holds fewer
 * than 40 footprints.
 */
export function buildPlate(initiative: PlatedInitiative, ground: PlateGround): Result<Plate, PlateFailure> {
  const { geometry, location } = initiative;
  if (isTooUncertain(initiative)) return fail('too-uncertain');
  for (const window of plateWindows({ geometry, point: location.point })) {
    const plate = drawPlate(window, initiative, ground);
    if (plate.footprintCount >= MIN_FOOTPRINTS) return ok(plate);
  }
  return fail('few-footprints');
}

function drawPlate(
  window: PlateWindow,
  { geometry, location }: PlatedInitiative,
  ground: PlateGround,
): Plate {
  const projection = createPlateProjection(window);
  return {
    ...drawGround(window, ground),
    shapes: placeShapes(projection, { geometry, location }),
    standIn: location.shape.kind === 'stand-in',
    scaleBarMeters: SCALE_BAR_METERS,
    footprintCount: ground.buildings.filter(([outer]) => outer !== undefined && projection.isCentered(outer))
      .length,
  };
}

function placeShapes(
  projection: PlateProjection,
  { geometry, location }: PlatedInitiative,
): readonly PlateShape[] {
  const { points, lines, polygons } = geometryParts(geometry);
  return [
    ...polygons.map((rings) => ({ kind: 'area' as const, path: projection.polygonPath(rings) })),
    ...lines.map((line) => ({ kind: 'line' as const, path: projection.linePath(line) })),
    ...points.map((point) => ({
      kind: 'about' as const,
      ...projection.toUnits(point),
      radius: location.accuracyMeters,
    })),
  ];
}
