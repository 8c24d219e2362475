import district from '../../public/geo/district.json?map' with { type: 'json' };

export const {
  /** South-west and north-east corner of the outline of the district. */
  bounds: DISTRICT_BOUNDS,
  /** How far the map may be dragged: the district stays in reach, with paper all round. */
  outerBounds: MAX_BOUNDS,
  /** How far the map zooms, and where the whole district is seen. */
  zoom: DISTRICT_ZOOM,
  /** Square metres of the Mercator plane from which a lake is named large. */
  greatLake: GREAT_LAKE_AREA,
} = district;
