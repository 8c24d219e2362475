import { at } from '../geometry/at.ts';
import type { WalkStretch, WayTraits } from './walk-way.ts';

/** Rows of the node table from one junction to the next. */
export type Chain = Readonly<{ rows: readonly number[]; traits: WayTraits }>;

/**
 * Joins stretches into edges: cut wherever more or fewer than two lines meet at a shared node, and joined
 * wherever exactly two of the same traits do. Lines that cross without a shared node stay apart.
 */
export function contractStretches(stretches: readonly WalkStretch[]): Chain[] {
  const pieces = cutAtJunctions(stretches, countUses(stretches));
  return joinPieces(pieces);
}

/** How many lines leave each node: two inside a line, one at its end. */
function countUses(stretches: readonly WalkStretch[]): ReadonlyMap<number, number> {
  const uses = new Map<number, number>();
  for (const { rows } of stretches) {
    rows.forEach((row, index) => {
      const lines = index === 0 || index === rows.length - 1 ? 1 : 2;
      uses.set(row, (uses.get(row) ?? 0) + lines);
    });
  }
  return uses;
}

function cutAtJunctions(stretches: readonly WalkStretch[], uses: ReadonlyMap<number, number>): Chain[] {
  const pieces: Chain[] = [];
  for (const { rows, traits } of stretches) {
    let start = 0;
    for (let i = 1; i < rows.length; i++) {
      if (i < rows.length - 1 && uses.get(at(rows, i)) === 2) continue;
      pieces.push({ rows: rows.slice(start, i + 1), traits });
      start = i;
    }
  }
  return pieces;
}

function joinPieces(pieces: readonly Chain[]): Chain[] {
  const piecesAt = new Map<number, number[]>();
  pieces.forEach(({ rows }, piece) => {
    for (const row of [at(rows, 0), at(rows, rows.length - 1)]) {
      const list = piecesAt.get(row);
      if (list === undefined) piecesAt.set(row, [piece]);
      else list.push(piece);
    }
  });
  const used = new Set<number>();
  const nextPiece = (row: number, piece: number): number | null => {
    const list = piecesAt.get(row) ?? [];
    const other = list[0] === piece ? list[1] : list[0];
    if (list.length !== 2 || other === undefined || used.has(other)) return null;
    return at(pieces, other).traits.key === at(pieces, piece).traits.key ? other : null;
  };
  const chains: Chain[] = [];
  pieces.forEach(({ rows, traits }, piece) => {
    if (used.has(piece)) return;
    used.add(piece);
    const forward = extend(pieces, rows, piece, used, nextPiece);
    const both = extend(pieces, forward.toReversed(), piece, used, nextPiece);
    chains.push({ rows: both.toReversed(), traits });
  });
  return chains;
}

/** `rows` with the pieces appended that continue it past its last row. */
function extend(
  pieces: readonly Chain[],
  rows: readonly number[],
  first: number,
  used: Set<number>,
  nextPiece: (row: number, piece: number) => number | null,
): number[] {
  const chain = [...rows];
  let piece = first;
  for (;;) {
    const end = at(chain, chain.length - 1);
    const next = nextPiece(end, piece);
    if (next === null) return chain;
    used.add(next);
    const following = at(pieces, next).rows;
    chain.push(...(following[0] === end ? following : following.toReversed()).slice(1));
    piece = next;
  }
}
