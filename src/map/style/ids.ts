import { ARCHIVE } from '../../schema/this-district.ts';

/** The sources of the base map, named after their files. Those of the overlays are named by the overlays. */
export const SOURCE = {
  base: ARCHIVE,
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
} as const;

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
