import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { PointGroup } from '../../domain/declutter/group-by-point.ts';
import { thinOut } from '../../domain/declutter/thin-out.ts';
import { toWorldPixels } from '../../domain/geo/mercator.ts';
import type { MapInitiative, MapLabels } from '../map-contract.ts';
import { markerImageSuffix } from '../markers/marker-image-id.ts';
import { LAYER } from '../style/ids.ts';
import type { StyleContext } from '../style/style-context.ts';
import type { Arrangement } from './arrange-initiatives.ts';
import { IS_HOVERED, IS_SELECTED, toStatefulFeature } from './feature.ts';
import type { Overlay } from './overlay.ts';
import { ALWAYS_SHOWN, IS_PART, markerImage, PART_SCALE } from './place-markers.ts';
import { shortLabel } from './short-label.ts';

/**
 * Where this many markers stand in a square of this side they cover it: no further name would find room. Without a limit
 * MapLibre tries every place around every marker, a few in each frame, and is not done for seconds.
 */
const NAMED_PER_CELL = 12;
/** About the length of a name. */
const NAMING_CELL_PIXELS = 64;

/** The groups to name, in the order in which names are placed: by rank, then in the order given. */
function pickNamed(
  groups: readonly PointGroup<MapInitiative>[],
  { zoom, at }: Arrangement,
): readonly PointGroup<MapInitiative>[] {
  const candidates = groups.filter(({ lead }) => !lead.dimmed).sort((a, b) => a.lead.rank - b.lead.rank);
  return thinOut(candidates, {
    pixelOf: ({ lead }) => toWorldPixels(at.get(lead.id) ?? lead.point, zoom),
    cellPixels: NAMING_CELL_PIXELS,
    maxPerCell: NAMED_PER_CELL,
  });
}

/** Names of the markers that show; one that stands for others says for how many. */
function buildLabelFeatures(
  groups: readonly PointGroup<MapInitiative>[],
  { labels, arrangement }: Readonly<{ labels: MapLabels; arrangement: Arrangement }>,
): Feature[] {
  return pickNamed(groups, arrangement).map(({ lead, others }, priority) => {
    const label = shortLabel(lead.label);
    return toStatefulFeature(
      { type: 'Point', coordinates: [...(arrangement.at.get(lead.id) ?? lead.point)] },
      {
        id: lead.id,
        image: markerImageSuffix(lead.category, lead.status),
        label: others.length === 0 ? label : labels.formatGroup(label, others.length),
        part: lead.part,
        // Lower is placed first.
        priority,
      },
    );
  });
}

export const LABEL_ANCHORS = [
  'left',
  'right',
  'bottom',
  'top',
  'bottom-left',
  'bottom-right',
  'top-left',
  'top-right',
] as const;

/** How names of places are set. */
export function labelLayout({
  fonts,
  locale,
}: StyleContext): NonNullable<SymbolLayerSpecification['layout']> {
  return {
    'text-field': ['get', 'label'],
    'text-font': fonts.bold,
    'text-line-height': 1.15,
    'text-max-width': locale === 'en' ? 9 : 8,
    'text-justify': 'auto',
    'text-variable-anchor': [...LABEL_ANCHORS],
    'text-padding': 1,
  };
}

/**
 * From the middle of the marker to its name, in widths of the text: just more than half of the obstacle below, which
 * would hide the name otherwise.
 */
const nameOffset = (whole: number, part: number): ExpressionSpecification => ['case', IS_PART, part, whole];

function labelLayer(context: StyleContext): LayerSpecification {
  const { tokens } = context;
  return {
    id: LAYER.placeLabel,
    type: 'symbol',
    source: 'place-labels',
    layout: {
      ...labelLayout(context),
      'text-font': ['case', IS_PART, ['literal', context.fonts.sans], ['literal', context.fonts.bold]],
      'symbol-sort-key': ['get', 'priority'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 12, 12.5, 14, 14],
      'text-radial-offset': [
        'step',
        ['zoom'],
        nameOffset(1.05, 0.8),
        12,
        nameOffset(1.2, 0.9),
        14,
        nameOffset(1.4, 1),
      ],
    },
    paint: {
      'text-color': tokens.ui.ink,
      'text-halo-color': ['case', IS_HOVERED, tokens.ui.markerPaper, tokens.label.halo],
      'text-halo-width': 1.7,
      'text-opacity': ['case', IS_SELECTED, 0, 1],
    },
  };
}

/** Invisible markers of what is named: they keep labels off the markers, which hidden ones must not. */
function obstacleLayer(context: StyleContext): LayerSpecification {
  return {
    id: 'places-obstacle',
    type: 'symbol',
    source: 'place-labels',
    layout: {
      ...ALWAYS_SHOWN,
      'icon-image': markerImage(context, 'marker'),
      'icon-size': ['case', IS_PART, PART_SCALE, 1],
    },
    paint: { 'icon-opacity': 0 },
  };
}

/** The names of the markers that show. They find the free space between the markers; what finds none is hidden. */
export const placeNames = {
  sources: {
    'place-labels': {
      needs: ({ values, groups, arrangement }) => [values.labels, groups, arrangement],
      build: ({ values, groups, arrangement }) =>
        buildLabelFeatures(groups, { labels: values.labels, arrangement }),
      // Names take the map some frames to place in any case.
      late: true,
      states: { hidden: null },
    },
  },
  layers: { names: (context) => [labelLayer(context), obstacleLayer(context)] },
  pressed: { name: [LAYER.placeLabel] },
} as const satisfies Overlay;
