import type { MapLibreMap } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawPolygonMode,
  TerraDrawSelectMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { boxOf } from '../../domain/geo/bounds.ts';
import { distanceMeters } from '../../domain/geo/distance.ts';
import type { DrawnShape, MapDrawing } from '../../domain/study/analysis-picture.ts';
import { lngLat, type LngLat } from '../../schema/lng-lat.ts';
import type { Theme } from '../../schema/theme.ts';
import { TOKENS } from '../../schema/tokens/tokens.ts';

export type TerraDrawing = Readonly<{ dispose: () => void }>;

type Tell = (shape: DrawnShape, isFinal: boolean) => void;

/** Decimals of a degree: a tenth of a metre. */
const PRECISION = 6;

function stylesOf(theme: Theme) {
  const { seal, markerPaper } = TOKENS[theme].ui;
  return {
    drawn: { fillColor: seal, fillOpacity: 0.12, outlineColor: seal, outlineWidth: 2.5 },
    edited: {
      selectedPolygonColor: seal,
      selectedPolygonFillOpacity: 0.12,
      selectedPolygonOutlineColor: seal,
      selectedPolygonOutlineWidth: 2.5,
      selectionPointColor: markerPaper,
      selectionPointOutlineColor: seal,
      selectionPointWidth: 6,
      selectionPointOutlineWidth: 2,
      midPointColor: seal,
      midPointOutlineColor: markerPaper,
      midPointWidth: 4,
      midPointOutlineWidth: 1,
    },
  } as const;
}

function modesOf(theme: Theme) {
  const { drawn, edited } = stylesOf(theme);
  return [
    new TerraDrawPolygonMode({ styles: { ...drawn, closingPointColor: drawn.outlineColor } }),
    new TerraDrawCircleMode({ styles: drawn, drawInteraction: 'click-move-or-drag' }),
    new TerraDrawSelectMode({
      styles: edited,
      flags: {
        polygon: {
          feature: {
            draggable: true,
            coordinates: { midpoints: true, draggable: true, deletable: true },
          },
        },
        circle: { feature: { draggable: true, coordinates: { resizable: 'center-fixed' } } },
      },
    }),
  ];
}

const ringOf = ({ geometry }: GeoJSONStoreFeatures): readonly LngLat[] =>
  geometry.type === 'Polygon'
    ? (geometry.coordinates[0] ?? []).slice(0, -1).map(([lng = 0, lat = 0]) => lngLat(lng, lat))
    : [];

/** The tool tells circles by their corners: the middle of these, and how far they are on average. */
function circleOf(ring: readonly LngLat[]): DrawnShape {
  const [west, south, east, north] = boxOf(ring);
  const center = lngLat((west + east) / 2, (south + north) / 2);
  const sum = ring.reduce((meters, corner) => meters + distanceMeters(center, corner), 0);
  return { kind: 'circle', center, radiusMeters: Math.round(sum / ring.length) };
}

function shapeOf(feature: GeoJSONStoreFeatures | undefined): DrawnShape | null {
  if (feature === undefined) return null;
  const ring = ringOf(feature);
  if (ring.length < 3) return null;
  return feature.properties.mode === 'circle' ? circleOf(ring) : { kind: 'polygon', ring };
}

/** Puts the outline there to be changed. */
function edit(draw: TerraDraw, { tool, ring }: MapDrawing): void {
  const id = draw.getFeatureId();
  draw.addFeatures([
    {
      id,
      type: 'Feature',
      properties: { mode: tool === 'edit-circle' ? 'circle' : 'polygon' },
      geometry: {
        type: 'Polygon',
        coordinates: [[...ring, ...ring.slice(0, 1)].map((corner) => [...corner])],
      },
    },
  ]);
  draw.setMode('select');
  draw.selectFeature(id);
}

/** Tells of what is drawn, once a frame while it changes. */
function listen(draw: TerraDraw, isEditing: boolean, tell: Tell): () => void {
  let frame: number | null = null;
  const latest = (): GeoJSONStoreFeatures | undefined =>
    draw.getSnapshot().find(({ geometry }) => geometry.type === 'Polygon');
  const tellShape = (isFinal: boolean): void => {
    const shape = shapeOf(latest());
    if (shape !== null) tell(shape, isFinal);
  };
  draw.on('change', () => {
    frame ??= requestAnimationFrame(() => {
      frame = null;
      if (draw.enabled) tellShape(false);
    });
  });
  draw.on('finish', (_, { action }) => {
    if (isEditing || action === 'draw') tellShape(true);
  });
  return () => {
    if (frame !== null) cancelAnimationFrame(frame);
  };
}

const MODES = { polygon: 'polygon', circle: 'circle' } as const;

/** Draws or changes one outline on the map. @throws where the map has no style yet */
export function createTerraDrawing(
  map: MapLibreMap,
  { drawing, theme }: Readonly<{ drawing: MapDrawing; theme: Theme }>,
  tell: Tell,
): TerraDrawing {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({ map, coordinatePrecision: PRECISION }),
    modes: modesOf(theme),
  });
  draw.start();
  const isEditing = drawing.tool !== 'polygon' && drawing.tool !== 'circle';
  if (drawing.tool === 'polygon' || drawing.tool === 'circle') draw.setMode(MODES[drawing.tool]);
  else edit(draw, drawing);
  const unlisten = listen(draw, isEditing, tell);
  return {
    dispose: () => {
      unlisten();
      draw.stop();
    },
  };
}
