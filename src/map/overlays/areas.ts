import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import { PATTERN_KEYS, type PatternKey } from '../../domain/spread/shade-patterns.ts';
import type { DrawnMiddle, ShadedArea } from '../../domain/study/analysis-picture.ts';
import type { HexColor } from '../../schema/tokens/theme-tokens.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { patternImageId } from '../markers/pattern-image.ts';
import type { StyleContext } from '../style/style-context.ts';
import { toFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { toGeoJsonGeometry } from './to-geojson-geometry.ts';

/** `pattern` is left out where there is none to draw. */
function buildShades(areas: readonly ShadedArea[], isPatterned: boolean): readonly Feature[] {
  return areas.map(({ geometry, shade, lines }) => {
    const pattern: PatternKey | undefined = lines ?? PATTERN_KEYS.find((key) => key === String(shade));
    const isDrawn = pattern !== undefined && (isPatterned || lines !== undefined);
    return toFeature(toGeoJsonGeometry(geometry), {
      ...(shade === null ? {} : { shade }),
      ...(isDrawn ? { pattern } : {}),
    });
  });
}

const buildPoints = (points: readonly LngLat[]): readonly Feature[] =>
  points.map((point) => toFeature({ type: 'Point', coordinates: [...point] }, {}));

const shadeColor = ({ tokens }: StyleContext): ExpressionSpecification =>
  [
    'match',
    ['get', 'shade'],
    ...tokens.sequence.slice(1).flatMap((color, index) => [index + 1, color]),
    tokens.sequence[0],
  ] as unknown as ExpressionSpecification;

const patternOf = ({ theme }: StyleContext): ExpressionSpecification =>
  [
    'match',
    ['get', 'pattern'],
    ...PATTERN_KEYS.slice(1).flatMap((key) => [key, patternImageId(theme, key)]),
    patternImageId(theme, 'gap'),
  ] as unknown as ExpressionSpecification;

function buildMiddle(middle: DrawnMiddle | null): readonly Feature[] {
  if (middle === null) return [];
  const line = (ring: readonly LngLat[], kind: string): Feature =>
    toFeature({ type: 'LineString', coordinates: ring.map((position) => [...position]) }, { kind });
  return [
    line(middle.circleRing, 'circle'),
    line(middle.ellipseRing, 'ellipse'),
    toFeature({ type: 'Point', coordinates: [...middle.mean] }, { kind: 'mean' }),
  ];
}

/** The ellipse is drawn out, the circle dotted, the middle a ring. */
function middleLayers({ tokens: { ui } }: StyleContext): LayerSpecification[] {
  const line = (kind: 'ellipse' | 'circle', dash: number[]): LayerSpecification => ({
    ...{ id: `areas-middle-${kind}`, type: 'line', source: 'areas-middle' },
    filter: ['==', ['get', 'kind'], kind],
    paint: { 'line-color': ui.ink, 'line-width': 1.8, 'line-dasharray': dash },
  });
  return [
    line('circle', [1, 2]),
    line('ellipse', [1, 0]),
    {
      ...{ id: 'areas-middle-mean', type: 'circle', source: 'areas-middle' },
      filter: ['==', ['get', 'kind'], 'mean'],
      paint: {
        'circle-radius': 6,
        'circle-color': ui.markerPaper,
        'circle-stroke-color': ui.ink,
        'circle-stroke-width': 3,
      },
    },
  ];
}

const pointLayer = (
  id: 'areas-counted' | 'areas-homes',
  color: HexColor,
  { tokens }: StyleContext,
): LayerSpecification => ({
  ...{ id, type: 'circle', source: id },
  paint: {
    'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 2, 15, 6],
    'circle-color': color,
    'circle-stroke-color': tokens.ui.markerPaper,
    'circle-stroke-width': 0.8,
  },
});

/** Cells lie side by side: without smooth edges no seam is seen between them. */
const cellLayers = (context: StyleContext): LayerSpecification[] => [
  {
    ...{ id: 'areas-cells-shade', type: 'fill', source: 'areas-cells' },
    filter: ['has', 'shade'],
    paint: { 'fill-color': shadeColor(context), 'fill-opacity': 0.78, 'fill-antialias': false },
  },
  {
    ...{ id: 'areas-cells-pattern', type: 'fill', source: 'areas-cells' },
    filter: ['has', 'pattern'],
    paint: { 'fill-pattern': patternOf(context), 'fill-antialias': false },
  },
];

function areaLayers(context: StyleContext): LayerSpecification[] {
  const { ink, inkSecondary, seal, markerPaper } = context.tokens.ui;
  return [
    {
      id: 'areas-shade',
      type: 'fill',
      source: 'areas',
      filter: ['has', 'shade'],
      // Streets and names stay to be read.
      paint: { 'fill-color': shadeColor(context), 'fill-opacity': 0.72 },
    },
    {
      id: 'areas-pattern',
      type: 'fill',
      source: 'areas',
      filter: ['has', 'pattern'],
      paint: { 'fill-pattern': patternOf(context) },
    },
    {
      id: 'areas-edge',
      type: 'line',
      source: 'areas',
      paint: {
        'line-color': inkSecondary,
        'line-width': ['case', ['has', 'shade'], 0.8, 0.6],
        'line-opacity': ['case', ['has', 'shade'], 0.6, 0.38],
      },
    },
    ...cellLayers(context),
    pointLayer('areas-counted', ink, context),
    pointLayer('areas-homes', seal, context),
    ...middleLayers(context),
    {
      id: 'areas-marked-casing',
      type: 'line',
      source: 'areas-marked',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': markerPaper, 'line-width': 5 },
    },
    {
      id: 'areas-marked',
      type: 'line',
      source: 'areas-marked',
      layout: { 'line-join': 'round' },
      paint: { 'line-color': seal, 'line-width': ['case', ['get', 'chosen'], 3, 1.6] },
    },
  ];
}

/** Areas shaded by their numbers; the one that is looked at or pointed at is outlined. */
export const areas = {
  sources: {
    areas: {
      needs: ({ values }) => [values.areas?.shaded ?? null, values.areas?.isPatterned ?? null],
      build: ({ values }) => buildShades(values.areas?.shaded ?? [], values.areas?.isPatterned ?? false),
    },
    'areas-cells': {
      needs: ({ values }) => [values.areas?.cells ?? null, values.areas?.isPatterned ?? null],
      build: ({ values }) => buildShades(values.areas?.cells ?? [], values.areas?.isPatterned ?? false),
    },
    'areas-counted': {
      needs: ({ values }) => [values.areas?.counted ?? null],
      build: ({ values }) => buildPoints(values.areas?.counted ?? []),
    },
    'areas-homes': {
      needs: ({ values }) => [values.areas?.homes ?? null],
      build: ({ values }) => buildPoints(values.areas?.homes ?? []),
    },
    'areas-middle': {
      needs: ({ values }) => [values.areas?.middle ?? null],
      build: ({ values }) => buildMiddle(values.areas?.middle ?? null),
    },
    'areas-marked': {
      needs: ({ values }) => [values.areas?.marked ?? null],
      build: ({ values }) =>
        (values.areas?.marked ?? []).map(({ geometry, chosen }) =>
          toFeature(toGeoJsonGeometry(geometry), { chosen }),
        ),
    },
  },
  layers: { ground: areaLayers },
} as const satisfies Overlay;
