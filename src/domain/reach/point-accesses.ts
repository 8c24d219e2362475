/** Longitude and latitude in turn, degrees. */
export type PointColumn = Float64Array;

/** Where points come onto the network, however many they are. */
export type PointAccesses = Readonly<{
  /** −1 for a point that no path comes near. */
  edges: Int32Array;
  fractions: Float64Array;
  offSeconds: Float64Array;
}>;

export const emptyAccesses = (count: number): PointAccesses => ({
  edges: new Int32Array(count).fill(-1),
  fractions: new Float64Array(count),
  offSeconds: new Float64Array(count),
});
