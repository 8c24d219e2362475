import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { toWorldPixels } from '../../domain/geo/mercator.ts';
import type { MapTourStop } from '../map-contract.ts';

/** Of the width of a tour: names of the stops so near to its western or eastern end stand towards its middle. */
const END_SHARE = 0.2;
/** A name of three lines reaches so much farther above or below its stop than the room that is kept around a tour. */
const END_PIXELS = 32;

/** On which side of its stop a name stands, so that the edge of a map that is framed by the tour does not cut it. */
const NAME_SIDES = ['either', 'right', 'left'] as const;
type NameSide = (typeof NAME_SIDES)[number];
/** The same for what lies over the top and the bottom of the map. */
const NAME_LEVELS = ['any', 'above', 'below'] as const;
type NameLevel = (typeof NAME_LEVELS)[number];

const namePlace = (side: NameSide, level: NameLevel) => `${side} ${level}` as const;
type NamePlace = ReturnType<typeof namePlace>;

function nameSides(stops: readonly MapTourStop[]): readonly NameSide[] {
  const lngs = stops.map(({ point: [lng] }) => lng);
  const [west, east] = [Math.min(...lngs), Math.max(...lngs)];
  const end = (east - west) * END_SHARE;
  return lngs.map((lng) => (lng < west + end ? 'right' : lng > east - end ? 'left' : 'either'));
}

function nameLevels(stops: readonly MapTourStop[], zoom: number): readonly NameLevel[] {
  const downs = stops.map(({ point }) => toWorldPixels(point, zoom).y);
  const [north, south] = [Math.min(...downs), Math.max(...downs)];
  return downs.map((down) => {
    const isNorthern = down < north + END_PIXELS;
    const isSouthern = down > south - END_PIXELS;
    // A tour that is so flat has room above and below.
    if (isNorthern === isSouthern) return 'any';
    return isNorthern ? 'below' : 'above';
  });
}

/**
 * Where the names of the stops of a tour may stand, in the order of the stops: towards its middle from each end.
 * @param zoom Of the map
 */
export function namePlaces(stops: readonly MapTourStop[], zoom: number): readonly NamePlace[] {
  const sides = nameSides(stops);
  return nameLevels(stops, zoom).map((level, index) => namePlace(sides[index] ?? 'either', level));
}

/** Whether there is none further north or south, so that the name has the least room and is placed first. */
export function areOutermost(stops: readonly MapTourStop[]): readonly boolean[] {
  const lats = stops.map(({ point: [, lat] }) => lat);
  const ends = [Math.min(...lats), Math.max(...lats)];
  return lats.map((lat) => ends.includes(lat));
}

/** The sides of a stop, as the anchors of a text and the direction from the stop in which it then stands. */
const SIDES = {
  left: [1, 0],
  right: [-1, 0],
  top: [0, 1],
  bottom: [0, -1],
  // A square's corner is as far from its middle as its side times √½.
  'top-left': [Math.SQRT1_2, Math.SQRT1_2],
  'bottom-left': [Math.SQRT1_2, -Math.SQRT1_2],
  'top-right': [-Math.SQRT1_2, Math.SQRT1_2],
  'bottom-right': [-Math.SQRT1_2, -Math.SQRT1_2],
} as const;

const ANCHORS: Readonly<Record<NameSide, readonly (keyof typeof SIDES)[]>> = {
  either: ['left', 'right', 'top', 'bottom'],
  right: ['left', 'top-left', 'bottom-left', 'bottom', 'top'],
  left: ['right', 'top-right', 'bottom-right', 'bottom', 'top'],
};

/** Whether a name had better stand so far down from its stop; up is below 0. */
const LEVELS: Readonly<Record<NameLevel, (down: number) => boolean>> = {
  any: () => true,
  above: (down) => down <= 0,
  below: (down) => down >= 0,
};

/** The better ones first; where they have no room, a name that may be cut is better than none. */
const anchorsOf = (side: NameSide, level: NameLevel, radius: number): ExpressionSpecification => {
  const isBetter = (anchor: keyof typeof SIDES) => LEVELS[level](SIDES[anchor][1]);
  const anchors = [...ANCHORS[side].filter(isBetter), ...ANCHORS[side].filter((anchor) => !isBetter(anchor))];
  return ['literal', anchors.flatMap((anchor) => [anchor, SIDES[anchor].map((part) => part * radius)])];
};

/** Anchors of a feature's `names`, beyond a marker of `radius` (in widths of a character), the best first. */
export const anchorsByPlace = (radius: number): ExpressionSpecification => {
  const arms = NAME_SIDES.flatMap((side) =>
    NAME_LEVELS.flatMap((level) => [namePlace(side, level), anchorsOf(side, level, radius)] as const),
  );
  const otherwise = anchorsOf('either', 'any', radius);
  return ['match', ['get', 'names'], ...arms, otherwise] as unknown as ExpressionSpecification;
};
