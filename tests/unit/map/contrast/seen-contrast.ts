import { contrastRatio } from '../../colour/contrast-ratio.ts';
import { toLinearRgb } from '../../colour/linear-rgb.ts';
import { simulateVision, type Vision } from '../../colour/simulate-vision.ts';
import type { MapColors } from '../../../../src/schema/tokens/theme-tokens.ts';

/** Contrast of two `#rrggbb` as somebody with this vision sees them. */
export const seenContrast = (a: string, b: string, vision: Vision = 'normal'): number =>
  contrastRatio(simulateVision(toLinearRgb(a), vision), simulateVision(toLinearRgb(b), vision));

/** Everything that is painted as an area. */
export const AREAS = [
  'paper',
  'land',
  'residential',
  'commercial',
  'industrial',
  'campus',
  'hospital',
  'constructionLand',
  'wood',
  'park',
  'grass',
  'farmland',
  'teaGarden',
  'scrub',
  'wetland',
  'pitch',
  'sand',
  'water',
  'building',
] as const satisfies readonly (keyof MapColors)[];

/** What is narrower than what is laid over it. */
export const WAYS = ['minorRoad', 'majorRoad', 'expressway'] as const satisfies readonly (keyof MapColors)[];
