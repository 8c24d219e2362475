import type { Geometry } from '../../schema/geometry.ts';
import type { LocatedInitiative } from '../../schema/initiative.ts';

/** How much ground a plate shows at first. */
export type PlateSize = Readonly<{ widthMeters: number; heightMeters: number }>;

/** At the width of the panel about 1 : 13 000, where a house is still a shape. */
const AREA: PlateSize = { widthMeters: 1240, heightMeters: 680 };
/** A street is looked at from nearer. */
export const STREET: PlateSize = { widthMeters: 520, heightMeters: 450 };

export const plateSize = ({ type }: Pick<Geometry, 'type'>): PlateSize =>
  type === 'LineString' || type === 'MultiLineString' ? STREET : AREA;

/** Whether the place may lie anywhere in the window of its plate, or outside it: then a plate would show a spot that may be wrong. */
export const isTooUncertain = ({
  geometry,
  location,
}: Pick<LocatedInitiative, 'geometry' | 'location'>): boolean =>
  geometry.type === 'Point' && location.accuracyMeters > plateSize(geometry).heightMeters / 2;
