import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { boxOf } from '../../domain/geo/bounds.ts';
import { type PixelPoint, toWorldPixels } from '../../domain/geo/mercator.ts';
import type { MapTourStop } from '../map-contract.ts';

/**
 * Names of the stops so near to the western or eastern end of a tour stand towards its middle: a name of full width needs so
 * much more than the room that is kept around a tour on a phone.
 */
const END_WIDTH_PIXELS = 60;
/** A name of three lines reaches so much farther above or below its stop than the room that is kept around a tour. */
const END_HEIGHT_PIXELS = 32;

/**
 * On which side of its stop a name stands, so that the edge of a map that is framed by the tour does not cut it: always, or
 * rather than on the other.
 */
const NAME_SIDES = ['either', 'right', 'left', 'rather right', 'rather left'] as const;
type NameSide = (typeof NAME_SIDES)[number];
/** The same for what lies over the top and the bottom of the map. */
const NAME_LEVELS = ['any', 'above', 'below'] as const;
type NameLevel = (typeof NAME_LEVELS)[number];

const namePlace = (side: NameSide, level: NameLevel) => `${side} ${level}` as const;
type NamePlace = ReturnType<typeof namePlace>;

function nameSides(pixels: readonly PixelPoint[]): readonly NameSide[] {
  const [west, north, east, south] = boxOf(pixels.map(({ x, y }) => [x, y]));
  // A map that shows all of such a tour has room on both sides of it.
  const isTall = south - north > east - west;
  return pixels.map(({ x }): NameSide => {
    const isWestern = x < west + END_WIDTH_PIXELS;
    const isEastern = x > east - END_WIDTH_PIXELS;
    if (isWestern === isEastern) return 'either';
    const side = isWestern ? 'right' : 'left';
    return isTall ? `rather ${side}` : side;
  });
}

function nameLevels(pixels: readonly PixelPoint[]): readonly NameLevel[] {
  const downs = pixels.map(({ y }) => y);
  const [north, south] = [Math.min(...downs), Math.max(...downs)];
  return downs.map((down) => {
    const isNorthern = down < north + END_HEIGHT_PIXELS;
    const isSouthern = down > south - END_HEIGHT_PIXELS;
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
  const pixels = stops.map(({ point }) => toWorldPixels(point, zoom));
  const sides = nameSides(pixels);
  return nameLevels(pixels).map((level, index) => namePlace(sides[index] ?? 'either', level));
}

/** Whether there is none further north or south, so that the name has the least room and is placed first. */
export function areOutermost(stops: readonly MapTourStop[]): readonly boolean[] {
  const lats = stops.map(({ point: [, lat] }) => lat);
  const ends = [Math.min(...lats), Math.max(...lats)];
  return lats.map((lat) => ends.includes(lat));
}

/** At the corner of a silhouette's image, which is a square: nearer, a name would always lie on it. */
const CORNER = 0.85;

/** The sides of a stop, as the anchors of a text and the direction from the stop in which it then stands. */
const SIDES = {
  left: [1, 0],
  right: [-1, 0],
  top: [0, 1],
  bottom: [0, -1],
  'top-left': [CORNER, CORNER],
  'bottom-left': [CORNER, -CORNER],
  'top-right': [-CORNER, CORNER],
  'bottom-right': [-CORNER, -CORNER],
} as const;

type Anchor = keyof typeof SIDES;

const RIGHT: readonly Anchor[] = ['left', 'top-left', 'bottom-left', 'bottom', 'top'];
const LEFT: readonly Anchor[] = ['right', 'top-right', 'bottom-right', 'bottom', 'top'];

const ANCHORS: Readonly<Record<NameSide, readonly Anchor[]>> = {
  either: ['left', 'right', 'top', 'bottom', 'top-left', 'bottom-left', 'top-right', 'bottom-right'],
  right: RIGHT,
  left: LEFT,
  'rather right': [...RIGHT, 'right', 'top-right', 'bottom-right'],
  'rather left': [...LEFT, 'left', 'top-left', 'bottom-left'],
};

/** Whether a name had better stand so far down from its stop; up is below 0. */
const LEVELS: Readonly<Record<NameLevel, (down: number) => boolean>> = {
  any: () => true,
  above: (down) => down <= 0,
  below: (down) => down >= 0,
};

/** Of the distance of a name from its stop: beyond the markers beside it. */
const FAR_TIMES = 2;

type Reach = 'near' | 'far';

/**
 * The better ones first; where they have no room, a name that may be cut is better than none.
 * @param reach Whether the name may stand further off, above or below the stop, where there is no room beside it
 */
function anchorsOf(side: NameSide, level: NameLevel, radius: number, reach: Reach): ExpressionSpecification {
  const isBetter = (anchor: Anchor) => LEVELS[level](SIDES[anchor][1]);
  const betterFirst = (anchors: readonly Anchor[], distance: number) =>
    [...anchors.filter(isBetter), ...anchors.filter((anchor) => !isBetter(anchor))].flatMap((anchor) => [
      anchor,
      SIDES[anchor].map((part) => part * distance),
    ]);
  const far = reach === 'far' ? betterFirst(['top', 'bottom'], radius * FAR_TIMES) : [];
  return ['literal', [...betterFirst(ANCHORS[side], radius), ...far]];
}

/** Anchors of a feature's `names`, beyond a marker of `radius` (in widths of a character), the best first. */
export const anchorsByPlace = (radius: number, reach: Reach): ExpressionSpecification => {
  const arms = NAME_SIDES.flatMap((side) =>
    NAME_LEVELS.flatMap((level) => [namePlace(side, level), anchorsOf(side, level, radius, reach)] as const),
  );
  const otherwise = anchorsOf('either', 'any', radius, reach);
  return ['match', ['get', 'names'], ...arms, otherwise] as unknown as ExpressionSpecification;
};
