import type { ReachArea } from '../../../../src/domain/reach/reach-area.ts';

/** Whether a position lies in an area: even-odd over all its rings. */
export function isInArea({ positions, ringEnds }: ReachArea, lng: number, lat: number): boolean {
  let inside = false;
  let start = 0;
  for (const end of ringEnds) {
    for (let i = start + 1; i < end; i++) {
      const [ax, ay] = [positions[2 * i - 2]!, positions[2 * i - 1]!];
      const [bx, by] = [positions[2 * i]!, positions[2 * i + 1]!];
      if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax) inside = !inside;
    }
    start = end;
  }
  return inside;
}
