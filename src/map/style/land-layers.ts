import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MapColors } from '../../schema/tokens/theme-tokens.ts';
import { SOURCE } from './ids.ts';
import type { StyleContext } from './style-context.ts';
import { isKind } from './zoom-stops.ts';

type KindTable = Readonly<Partial<Record<keyof MapColors, readonly string[]>>>;

/** Shortbread kinds by the colour they are painted in. */
const BUILT: KindTable = {
  residential: ['residential', 'garages'],
  commercial: ['commercial', 'retail'],
  industrial: ['industrial', 'railway', 'landfill', 'quarry', 'farmyard', 'greenhouse_horticulture'],
  constructionLand: ['brownfield', 'greenfield'],
};

const SITES: KindTable = {
  campus: ['university', 'college', 'school'],
  hospital: ['hospital'],
  constructionLand: ['construction'],
  pitch: ['sports_center'],
};

const GREEN: KindTable = {
  wood: ['forest'],
  park: [
    'park',
    'garden',
    'golf_course',
    'recreation_ground',
    'village_green',
    'playground',
    'miniature_golf',
  ],
  grass: ['grass', 'meadow', 'grassland', 'cemetery', 'grave_yard'],
  farmland: ['farmland', 'allotments', 'plant_nursery', 'vineyard'],
  // Shortbread has no tea; in this district orchard means tea garden.
  teaGarden: ['orchard'],
  scrub: ['scrub', 'heath'],
  wetland: ['wetland', 'swamp', 'bog', 'string_bog', 'wet_meadow', 'marsh'],
  pitch: ['pitch'],
  sand: ['sand', 'beach', 'bare_rock', 'scree', 'shingle'],
};

const rows = (table: KindTable, colors: MapColors): [readonly string[], string][] =>
  Object.entries(colors).flatMap(([name, color]): [readonly string[], string][] => {
    const kinds = Object.entries(table).find(([key]) => key === name)?.[1];
    return kinds === undefined ? [] : [[kinds, color]];
  });

function landLayer(id: string, sourceLayer: string, table: KindTable, colors: MapColors): LayerSpecification {
  const matches = rows(table, colors);
  return {
    id,
    type: 'fill',
    source: SOURCE.base,
    'source-layer': sourceLayer,
    filter: isKind(matches.flatMap(([kinds]) => kinds)),
    paint: {
      'fill-color': [
        'match',
        ['get', 'kind'],
        ...matches.flatMap(([kinds, color]) => [[...kinds], color]),
        colors.land,
      ] as unknown as ExpressionSpecification,
    },
  };
}

/** Ground, built land, sites and green: larger kinds below, so that a pitch in a park in a quarter is seen. */
export function landLayers({ tokens: { map } }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'ground',
      type: 'fill',
      source: SOURCE.district,
      filter: ['==', ['get', 'kind'], 'ground'],
      paint: { 'fill-color': map.land },
    },
    landLayer('land-built', 'land', BUILT, map),
    landLayer('land-sites', 'sites', SITES, map),
    landLayer('land-green', 'land', GREEN, map),
  ];
}
