import * as fc from 'fast-check';
import { hostileText } from './hostile-texts.ts';

const MOST_CHANGES = 4;
const nested = (depth: number): unknown =>
  Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 0);

/** Values where others are expected, only such as JSON can hold. Large ones are made once: most of the time would go there. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, 0, -0, -1, 0.5, 1e308, -1e308, 2 ** 53, 2 ** 31, -1e-7, 181, 91, '', '\u0000'],
  ...[
    [],
    {},
    [null],
    [[]],
    [[[]]],
    [0, 0],
    ['a', 1],
    { type: 'Point' },
    { length: 1e9 },
    nested(100),
    nested(3000),
  ],
  ...[
    Array.from({ length: 5000 }, (_, at) => at),
    Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at])),
  ],
];

const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...VALUES) },
  { weight: 3, arbitrary: hostileText },
  { weight: 2, arbitrary: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()) },
);

type Change = Readonly<{ how: keyof typeof CHANGES; where: number; much: number; by: unknown }>;
/** A place in a value: what holds it, and under which key. */
type Spot = Readonly<{ holder: Record<string, unknown> | unknown[]; key: string }>;

const isHolder = (value: unknown): value is Record<string, unknown> | unknown[] =>
  typeof value === 'object' && value !== null;

function* spotsOf(value: unknown, deep = 0): Generator<Spot> {
  if (!isHolder(value) || deep > 30) return;
  for (const key of Object.keys(value)) {
    yield { holder: value, key };
    yield* spotsOf(Reflect.get(value, key), deep + 1);
  }
}

const at = ({ holder, key }: Spot): unknown => Reflect.get(holder, key);
function put(holder: object, key: string, value: unknown): void {
  // As JSON.parse does, `__proto__` becomes a key of its own.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** What is large is not repeated: thousands of thousands the memory of whoever sends it does not hold. */
function isSmall(value: unknown): boolean {
  let count = 0;
  for (const spot of spotsOf(value)) {
    count += 1;
    const inner = at(spot);
    if (count > 20 || (typeof inner === 'string' && inner.length > 200)) return false;
  }
  return typeof value !== 'string' || value.length <= 200;
}

/** What is done to a value at a place of it. */
const CHANGES = {
  replace: (spot: Spot, { by }: Change) => put(spot.holder, spot.key, structuredClone(by)),
  remove: ({ holder, key }: Spot) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else Reflect.deleteProperty(holder, key);
  },
  repeat: (spot: Spot, { much }: Change) => {
    const { holder } = spot;
    if (!isSmall(at(spot))) return;
    if (Array.isArray(holder)) holder.push(...Array.from({ length: much % 200 }, () => at(spot)));
    else put(holder, `${spot.key}-2`, at(spot));
  },
  rename: ({ holder, key }: Spot, { by }: Change) => {
    // An array of JSON has no names; with a `constructor` of its own nothing can even print it.
    if (Array.isArray(holder)) return;
    const value: unknown = Reflect.get(holder, key);
    Reflect.deleteProperty(holder, key);
    put(holder, typeof by === 'string' ? by : '__proto__', value);
  },
  wrap: (spot: Spot) => put(spot.holder, spot.key, [at(spot)]),
  nudge: (spot: Spot, { much }: Change) => {
    const value = at(spot);
    if (typeof value === 'number')
      put(spot.holder, spot.key, value * (much % 7 === 0 ? -1 : 1 + much / 1000));
    if (typeof value === 'string') put(spot.holder, spot.key, value.slice(0, much % (value.length + 1)));
  },
};

const HOWS = Object.keys(CHANGES) as (keyof typeof CHANGES)[];

const change: fc.Arbitrary<Change> = fc.record({
  how: fc.constantFrom(...HOWS),
  where: fc.nat(),
  much: fc.nat(100_000),
  by: hostileValue,
});

function apply(value: unknown, one: Change): unknown {
  const spots = [...spotsOf(value)];
  const spot = spots[one.where % spots.length];
  if (spot === undefined) return structuredClone(one.by);
  CHANGES[one.how](spot, one);
  return value;
}

/** A value that readers know, changed here and there; now and then another altogether. */
export const changedJson = (known: readonly unknown[], most = MOST_CHANGES): fc.Arbitrary<unknown> =>
  fc.oneof(
    {
      weight: 10,
      arbitrary: fc
        .tuple(fc.constantFrom(...known), fc.array(change, { maxLength: most }))
        .map(([value, changes]) => changes.reduce(apply, structuredClone(value))),
    },
    { weight: 1, arbitrary: hostileValue },
  );
