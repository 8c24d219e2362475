import type { MapColors } from '../../schema/tokens/theme-tokens.ts';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import { growing } from './zoom-stops.ts';

/** Links are narrower than the road they lead to: one lane or two where that has three. */
const LINK_SHARE = 0.62;

type WidthStop = readonly [zoom: number, pixels: number];

export type StreetClass = Readonly<{
  id: string;
  kinds: readonly string[];
  /** From here on with a casing. */
  minZoom: number;
  color: keyof MapColors;
  casing: keyof MapColors;
  widths: readonly WidthStop[];
}>;

/**
 * From the least to the most important: later ones are drawn over earlier ones.
 *
 * A class begins where its width leaves a core between its casings. Far out each is a step wider than the class below it,
 * so that the network reads by importance; at z17 and beyond they are about as wide as on the ground (0.52 m a pixel):
 * 13 m an expressway, 12 m a primary, 9 m a secondary, 7 m a tertiary, 5 m a residential street.
 */
export const STREET_CLASSES: readonly StreetClass[] = [
  {
    id: 'service',
    kinds: ['service'],
    minZoom: 14.4,
    color: 'minorRoad',
    casing: 'minorRoadCasing',
    widths: [
      [14.4, 0.6],
      [15, 1.3],
      [17, 4.5],
      [19, 14],
    ],
  },
  {
    id: 'minor',
    kinds: ['residential', 'unclassified', 'living_street', 'pedestrian', 'road', 'busway'],
    minZoom: 13,
    color: 'minorRoad',
    casing: 'minorRoadCasing',
    widths: [
      [13, 0.7],
      [15, 2.7],
      [17, 9],
      [19, 30],
    ],
  },
  {
    id: 'tertiary',
    kinds: ['tertiary'],
    minZoom: 12.4,
    color: 'majorRoad',
    casing: 'majorRoadCasing',
    widths: [
      [12.4, 0.9],
      [13, 1.7],
      [15, 4.7],
      [17, 14],
      [19, 44],
    ],
  },
  {
    id: 'secondary',
    kinds: ['secondary'],
    minZoom: 12.4,
    color: 'majorRoad',
    casing: 'majorRoadCasing',
    widths: [
      [12.4, 1.3],
      [13, 2.5],
      [15, 6.4],
      [17, 18],
      [19, 56],
    ],
  },
  {
    id: 'primary',
    kinds: ['primary'],
    minZoom: 11.6,
    color: 'majorRoad',
    casing: 'majorRoadCasing',
    widths: [
      [11.6, 1.2],
      [13, 3.2],
      [15, 8.2],
      [17, 23],
      [19, 70],
    ],
  },
  {
    id: 'expressway',
    kinds: ['motorway', 'trunk'],
    minZoom: 11.6,
    color: 'expressway',
    casing: 'expresswayCasing',
    widths: [
      [11.6, 1.4],
      [13, 3.6],
      [15, 9.4],
      [17, 26],
      [19, 78],
    ],
  },
];

/** Width of the road itself, `extraPixels` wider for its casing. */
export function streetWidth({ widths }: StreetClass, extraPixels = 0): ExpressionSpecification {
  return growing(
    ...widths.map(([zoom, pixels]): [number, ExpressionSpecification] => [
      zoom,
      ['+', extraPixels, ['*', pixels, ['case', ['to-boolean', ['get', 'link']], LINK_SHARE, 1]]],
    ]),
  );
}
