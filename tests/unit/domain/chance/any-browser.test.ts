import { afterEach, expect, it, vi } from 'vitest';
import { districtGeometries, districtGround } from './district-ground.ts';
import { SAMPLE_PATTERNS } from './sample-patterns.ts';
import { chanceSteps } from '../../../../src/domain/chance/chance-steps.ts';
import { pairSteps } from '../../../../src/domain/chance/pair-steps.ts';
import { createRandom } from '../../../../src/domain/chance/random.ts';
import { finish } from '../../../../src/domain/steps.ts';

/** ECMAScript leaves to each engine how it calculates these: the last bit may differ. `sqrt` and the others it does not. */
const LEFT_TO_THE_ENGINE = [
  ...(['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh'] as const),
  ...([
    'exp',
    'expm1',
    'hypot',
    'log',
    'log10',
    'log1p',
    'log2',
    'pow',
    'sin',
    'sinh',
    'tan',
    'tanh',
  ] as const),
] as const;

const { plane, ground } = districtGround();
const { xs, ys } = SAMPLE_PATTERNS.clustered(ground, createRandom(4, 77), 43);
const places = Array.from(xs, (x, index) => ({
  point: plane.toLngLat({ x, y: ys[index] ?? 0 }),
  accuracyMeters: index % 3 === 0 ? 300 : 0,
}));
/** Another copy each time: what was made of the last ground is kept. */
const groundOf = () => structuredClone(districtGeometries());

/** All that is told, but for the outlines on the map: whether one is cut or lies within anyway makes no number another. */
const told = (outcome: unknown): string =>
  JSON.stringify(outcome, (key, value: unknown) => (key === 'geometry' ? undefined : value));

afterEach(() => {
  vi.restoreAllMocks();
});

/** What is told where each of these functions answers that it does not know. */
function toldWithout(ask: () => unknown): string {
  for (const name of LEFT_TO_THE_ENGINE) vi.spyOn(Math, name).mockReturnValue(Number.NaN);
  return told(ask());
}

// So the same link gives the same table to the byte, whatever the browser.
it('no number of the tests of chance rests on what engines may calculate differently', () => {
  const ask = () => finish(chanceSteps({ places, ground: groundOf(), seed: 1 }));
  const expected = told(ask());
  expect(expected).toContain('"kind":"tested"');
  expect(toldWithout(ask)).toBe(expected);
});

it('nor does one of two kinds', () => {
  const [first, second] = [places.slice(0, 20), places.slice(20)];
  const ask = () => finish(pairSteps({ first, second, withinMeters: 500, ground: groundOf(), seed: 1 }));
  const expected = told(ask());
  expect(expected).toContain('"kind":"tested"');
  expect(toldWithout(ask)).toBe(expected);
});
