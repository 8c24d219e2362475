/** Every source of the map. Those from files are named after the file. */
export const SOURCE = {
  base: 'xihu',
  landform: 'landform',
  relief: 'relief',
  terrain: 'terrain',
  fade: 'fade',
  fadeEnd: 'fade-end',
  district: 'district',
  subdistrictEdges: 'subdistrict-edges',
  subdistrictLabels: 'subdistrict-labels',
  neighbourLabels: 'neighbour-labels',
  metroLines: 'metro-lines',
  metroStations: 'metro-stations',
  shapes: 'shapes',
  uncertainty: 'uncertainty',
  leaders: 'leaders',
  places: 'places',
  placeLabels: 'place-labels',
  frame: 'frame',
  selection: 'selection',
  position: 'position',
  reach: 'reach',
  route: 'route',
} as const;

export type SourceId = (typeof SOURCE)[keyof typeof SOURCE];

/** Sources whose data the controller sets. */
export const OVERLAY_SOURCES = [
  SOURCE.shapes,
  SOURCE.uncertainty,
  SOURCE.leaders,
  SOURCE.places,
  SOURCE.placeLabels,
  SOURCE.frame,
  SOURCE.selection,
  SOURCE.position,
  SOURCE.reach,
  SOURCE.route,
] as const;
export type OverlaySourceId = (typeof OVERLAY_SOURCES)[number];

/** Layers that are asked for by name; the others are reached only through the style. */
export const LAYER = {
  placeCasing: 'places-casing',
  placeLabel: 'places-label',
  placeMarker: 'places-marker',
  shapeFill: 'shapes-fill',
  shapeLine: 'shapes-line',
  shapeLineStandIn: 'shapes-line-stand-in',
  selectedMarker: 'selection-marker',
} as const;
