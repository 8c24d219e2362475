import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { SOURCE } from './ids.ts';
import { STREET_CLASSES, streetWidth, type StreetClass } from './street-classes.ts';
import type { StyleContext } from './style-context.ts';
import { growing, isKind, linear } from './zoom-stops.ts';

const STREETS = { type: 'line', source: SOURCE.base, 'source-layer': 'streets' } as const;
const ROUND = { 'line-cap': 'round', 'line-join': 'round' } as const;
const FLAT = { 'line-join': 'round' } as const;

const flag = (name: string): ExpressionSpecification => ['to-boolean', ['get', name]];
const not = (condition: ExpressionSpecification): ExpressionSpecification => ['!', condition];

/** 0.7 on either side: seen as the edge of the road, not as a line of its own. */
const CASING_PIXELS = 1.4;
const THIN_KINDS = ['motorway', 'trunk', 'primary', 'secondary'];
const FOOT_KINDS = ['footway', 'path', 'steps', 'cycleway', 'track'];

/** One thin line per road, before there is room for casings. */
function thinLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  const isExpressway = isKind(['motorway', 'trunk']);
  const color: ExpressionSpecification = ['case', isExpressway, map.thinExpressway, map.thinRoad];
  return [
    {
      id: 'streets-thin-tertiary',
      ...STREETS,
      minzoom: 11.6,
      maxzoom: 12.4,
      filter: ['all', isKind(['tertiary']), not(flag('tunnel'))],
      layout: ROUND,
      paint: { 'line-color': map.thinRoad, 'line-width': linear([11.6, 0.4], [12.4, 0.8]) },
    },
    {
      id: 'streets-thin-secondary',
      ...STREETS,
      maxzoom: 12.4,
      filter: ['all', isKind(['secondary']), not(flag('tunnel'))],
      layout: ROUND,
      paint: { 'line-color': map.thinRoad, 'line-width': linear([10, 0.4], [12.4, 1.3]) },
    },
    {
      id: 'streets-thin',
      ...STREETS,
      maxzoom: 11.6,
      filter: ['all', isKind(['motorway', 'trunk', 'primary']), not(flag('tunnel'))],
      layout: ROUND,
      paint: {
        'line-color': color,
        'line-width': linear([10, ['case', isExpressway, 1, 0.6]], [11.6, ['case', isExpressway, 1.8, 1.2]]),
      },
    },
  ];
}

function tunnelLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'streets-tunnel',
      ...STREETS,
      minzoom: 11.6,
      filter: ['all', isKind([...THIN_KINDS, 'tertiary']), flag('tunnel')],
      layout: FLAT,
      paint: {
        'line-color': map.thinRoad,
        'line-width': growing([11.6, 0.9], [13, 1.6], [15, 3.4], [17, 8]),
        'line-opacity': 0.7,
        'line-dasharray': [1.6, 1.2],
      },
    },
  ];
}

function pathLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'streets-square',
      type: 'fill',
      source: SOURCE.base,
      'source-layer': 'street_polygons',
      minzoom: 14,
      paint: { 'fill-color': map.minorRoad, 'fill-opacity': 0.45 },
    },
    {
      id: 'streets-path',
      ...STREETS,
      minzoom: 14,
      filter: ['all', isKind(FOOT_KINDS), not(flag('tunnel'))],
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': map.footpath,
        'line-width': growing([14, 0.7], [16, 1.2], [18, 2.4]),
        'line-opacity': linear([14, 0], [14.5, 1]),
        'line-dasharray': [0.2, 2.2],
      },
    },
  ];
}

function casing(
  street: StreetClass,
  { tokens: { map } }: StyleContext,
  id: string,
  filter: ExpressionSpecification,
) {
  return {
    id,
    ...STREETS,
    minzoom: street.minZoom,
    filter,
    layout: FLAT,
    paint: { 'line-color': map[street.casing], 'line-width': streetWidth(street, CASING_PIXELS) },
  } satisfies LayerSpecification;
}

function fill(
  street: StreetClass,
  { tokens: { map } }: StyleContext,
  id: string,
  filter: ExpressionSpecification,
) {
  return {
    id,
    ...STREETS,
    minzoom: street.minZoom,
    filter,
    layout: ROUND,
    paint: { 'line-color': map[street.color], 'line-width': streetWidth(street) },
  } satisfies LayerSpecification;
}

function surfaceLayers(context: StyleContext): LayerSpecification[] {
  const onGround = (street: StreetClass): ExpressionSpecification => [
    'all',
    isKind(street.kinds),
    not(flag('tunnel')),
    not(flag('bridge')),
  ];
  return [
    ...STREET_CLASSES.map((street) =>
      casing(street, context, `streets-${street.id}-casing`, onGround(street)),
    ),
    ...STREET_CLASSES.map((street) => fill(street, context, `streets-${street.id}`, onGround(street))),
  ];
}

/** Bridges once more with their own casing, so that they pass over what they cross. */
function bridgeLayers(context: StyleContext): LayerSpecification[] {
  return STREET_CLASSES.flatMap((street) => {
    const onBridge: ExpressionSpecification = [
      'all',
      isKind(street.kinds),
      flag('bridge'),
      not(flag('tunnel')),
    ];
    return [
      casing(street, context, `streets-${street.id}-bridge-casing`, onBridge),
      fill(street, context, `streets-${street.id}-bridge`, onBridge),
    ];
  });
}

export function streetLayers(context: StyleContext): LayerSpecification[] {
  return [
    ...tunnelLayers(context),
    ...pathLayers(context),
    ...thinLayers(context),
    ...surfaceLayers(context),
    ...bridgeLayers(context),
  ];
}

/** Railways on the surface; the metro has its own data. */
export function railLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'rail',
      ...STREETS,
      minzoom: 11,
      filter: ['all', isKind(['rail', 'light_rail', 'narrow_gauge']), not(flag('tunnel'))],
      layout: FLAT,
      paint: { 'line-color': map.railway, 'line-width': growing([11, 0.5], [13, 0.9], [15, 1.6], [17, 2.6]) },
    },
  ];
}

export function buildingLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'buildings',
      type: 'fill',
      source: SOURCE.base,
      'source-layer': 'buildings',
      minzoom: 13,
      paint: {
        'fill-color': map.building,
        'fill-outline-color': map.buildingOutline,
        'fill-opacity': linear([13.2, 0], [14.2, 1]),
      },
    },
  ];
}
