import { metersPerDegree } from '../geo/ellipsoid.ts';
import type { Box } from '../geo/position.ts';
import type { Project } from '../print/drawn-path.ts';
import type { PaperSize } from '../print/paper-projection.ts';

/** A small map: where things lie on it, from its upper left corner. */
export type MapFrame = PaperSize & Readonly<{ project: Project; metersPerUnit: number }>;

const middleOf = ([west, south, east, north]: Box) => ({ lng: (west + east) / 2, lat: (south + north) / 2 });

/**
 * A map around each box, north up, all of one size and one scale: as large as lets the greatest box fit into `most`. They are
 * flat, which over a district is right to some thousandths.
 */
export function equalFrames(boxes: readonly Box[], most: PaperSize): readonly MapFrame[] {
  const middles = boxes.map(middleOf);
  const lat = middles.reduce((sum, middle) => sum + middle.lat, 0) / boxes.length;
  const degree = metersPerDegree(lat);
  const widest = Math.max(...boxes.map(([west, , east]) => (east - west) * degree.lng));
  const highest = Math.max(...boxes.map(([, south, , north]) => (north - south) * degree.lat));
  const metersPerUnit = Math.max(widest / most.width, highest / most.height);
  const [width, height] = [widest / metersPerUnit, highest / metersPerUnit];
  return middles.map((middle) => ({
    ...{ width, height, metersPerUnit },
    project: ([lng, latitude]) => ({
      x: width / 2 + ((lng - middle.lng) * degree.lng) / metersPerUnit,
      y: height / 2 - ((latitude - middle.lat) * degree.lat) / metersPerUnit,
    }),
  }));
}
