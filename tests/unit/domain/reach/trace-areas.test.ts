import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AreaTracer, type LevelGrid, type TracedRings } from '../../../../src/domain/reach/trace-areas.ts';

/** A grid from a picture, north at the top: `#` inside, `.` outside. */
function grid(...lines: string[]): LevelGrid {
  const columns = lines[0]!.length;
  const cells = [...lines].reverse().flatMap((line) => Array.from(line, (sign) => (sign === '#' ? -1 : 1)));
  return { levels: Float32Array.from(cells), columns, rows: lines.length };
}

/** Area of each ring in cells, holes negative. */
function signedAreas({ count, starts, columns, rows }: TracedRings): number[] {
  return Array.from({ length: count }, (_, ring) => {
    let twice = 0;
    const [start, end] = [starts[ring]!, starts[ring + 1]!];
    for (let i = start, j = end - 1; i < end; j = i++)
      twice += columns[j]! * rows[i]! - columns[i]! * rows[j]!;
    return twice / 2;
  });
}

test('a single corner makes a diamond, counter-clockwise', () => {
  const rings = new AreaTracer().trace(grid('...', '.#.', '...'));
  expect([rings.count, [...rings.parents], signedAreas(rings)]).toEqual([1, [-1], [0.5]]);
});

test('the outline lies where the level is 0', () => {
  const levels = Float32Array.of(3, 3, 3, 3, -1, 3, 3, 3, 3);
  const { columns, rows } = new AreaTracer().trace({ levels, columns: 3, rows: 3 });
  expect([...columns.slice(0, 4)].sort()).toEqual([0.75, 1, 1, 1.25]);
  expect([...rows.slice(0, 4)].sort()).toEqual([0.75, 1, 1, 1.25]);
});

test('a hole runs clockwise and belongs to the ring round it', () => {
  const rings = new AreaTracer().trace(grid('.....', '.###.', '.#.#.', '.###.', '.....'));
  expect([...rings.parents]).toEqual([-1, 0]);
  expect(signedAreas(rings).map(Math.sign)).toEqual([1, -1]);
});

test('two holes side by side belong to the same ring', () => {
  const rings = new AreaTracer().trace(grid('.......', '.#####.', '.#.#.#.', '.#####.', '.......'));
  expect([...rings.parents]).toEqual([-1, 0, 0]);
});

test('an island in a hole is an area of its own', () => {
  const rings = new AreaTracer().trace(
    grid('.......', '.#####.', '.#...#.', '.#.#.#.', '.#...#.', '.#####.', '.......'),
  );
  expect([...rings.parents]).toEqual([-1, 0, -1]);
});

test('at a saddle the middle says whether corners hang together', () => {
  const saddle = (inside: number) =>
    Float32Array.from([1, 1, 1, 1, 1, inside, 1, 1, 1, 1, inside, 1, 1, 1, 1, 1]);
  const count = (inside: number) =>
    new AreaTracer().trace({ levels: saddle(inside), columns: 4, rows: 4 }).count;
  expect([count(-0.5), count(-2)]).toEqual([2, 1]);
});

test('nothing inside makes no rings, also after something was', () => {
  const tracer = new AreaTracer();
  tracer.trace(grid('...', '.#.', '...'));
  expect(tracer.trace(grid('...', '...', '...')).count).toBe(0);
});

test('on any grid the rings enclose what is inside and nothing else', () => {
  const side = 8;
  const inner = fc.array(fc.boolean(), { minLength: side * side, maxLength: side * side });
  fc.assert(
    fc.property(inner, (cells) => {
      const columns = side + 2;
      const levels = new Float32Array(columns * columns).fill(1);
      cells.forEach((isInside, i) => {
        if (isInside) levels[(Math.floor(i / side) + 1) * columns + (i % side) + 1] = -1;
      });
      const rings = new AreaTracer().trace({ levels, columns, rows: columns });
      levels.forEach((level, i) => {
        expect(isInRings(rings, i % columns, Math.floor(i / columns))).toBe(level < 0);
      });
    }),
    { numRuns: 80 },
  );
});

function isInRings({ count, starts, columns, rows }: TracedRings, x: number, y: number): boolean {
  let inside = false;
  for (let ring = 0; ring < count; ring++) {
    const [start, end] = [starts[ring]!, starts[ring + 1]!];
    for (let i = start, j = end - 1; i < end; j = i++) {
      const [ax, ay, bx, by] = [columns[j]!, rows[j]!, columns[i]!, rows[i]!];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
    }
  }
  return inside;
}
