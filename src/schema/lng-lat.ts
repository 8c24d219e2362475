import * as v from 'valibot';

/** A WGS-84 position in degrees, longitude first. The brand keeps bare pairs (and [lat, lng]) out. */
export const LngLatSchema = v.pipe(
  v.tuple([
    v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
    v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  ]),
  v.readonly(),
  v.brand('LngLat'),
);

export type LngLat = v.InferOutput<typeof LngLatSchema>;

/** The one constructor of `LngLat`. @throws ValiError when a value is not finite or out of range. */
export function lngLat(lng: number, lat: number): LngLat {
  return v.parse(LngLatSchema, [lng, lat]);
}

export const isSamePoint = (one: LngLat, other: LngLat): boolean =>
  one[0] === other[0] && one[1] === other[1];
