import { fail, ok, type Result } from '../../schema/result.ts';
import {
  profileSteps,
  WALK_EDGE_KINDS,
  type BarrierLattice,
  type StreetName,
  type WalkNetwork,
} from '../../schema/walk-network.ts';
import { ByteReader } from './byte-reader.ts';
import { evenHeights } from './even-heights.ts';
import { hasOwnHeights } from './own-heights.ts';

/** A column that cannot be; caught in `decodeWalkNetwork`, so that each check reads as one line. */
class Inconsistent extends Error {}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Inconsistent(message);
}

/** Rebuilds the columns from unpacked bytes; the error says which column cannot be. */
export function decodeWalkNetwork(bytes: Uint8Array): Result<WalkNetwork, string> {
  const input = new ByteReader(bytes);
  try {
    const network = readNetwork(input);
    check(!input.overrun, 'The columns are longer than the data.');
    check(input.remaining === 0, `${input.remaining} bytes are left after the last column.`);
    return ok(network);
  } catch (error) {
    if (error instanceof Inconsistent) return fail(error.message);
    throw error;
  }
}

function readNetwork(input: ByteReader): WalkNetwork {
  const attribution = readText(input);
  const licence = readText(input);
  const nodeCount = readCount(input, 'nodes');
  const edgeCount = readCount(input, 'edges');
  const pointCount = readCount(input, 'points');
  const names = readNames(input);
  const nodeLngsE6 = readDeltas(input, nodeCount);
  const nodeLatsE6 = readDeltas(input, nodeCount);
  checkDegrees(nodeLngsE6, 180, 'longitude');
  checkDegrees(nodeLatsE6, 90, 'latitude');
  const edges = readEdges(input, { nodeCount, edgeCount, pointCount, nameCount: names.length });
  const pointLngsE6 = readPoints(input, edges, nodeLngsE6);
  const pointLatsE6 = readPoints(input, edges, nodeLatsE6);
  checkDegrees(pointLngsE6, 180, 'longitude');
  checkDegrees(pointLatsE6, 90, 'latitude');
  const heights = readHeights(input, edges);
  const barriers = readBarriers(input);
  return {
    ...{ attribution, licence, nodeCount, edgeCount, names, barriers },
    ...{ nodeLngsE6, nodeLatsE6, pointLngsE6, pointLatsE6 },
    ...edges,
    ...heights,
  };
}

/** Everything counted takes at least one byte, so a larger count is a lie and must not be allocated. */
function readCount(input: ByteReader, what: string): number {
  const count = input.unsigned();
  check(count <= input.remaining, `${count} ${what} cannot be in ${input.remaining} bytes.`);
  return count;
}

function readText(input: ByteReader): string {
  const bytes = input.bytes(readCount(input, 'bytes of text'));
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Inconsistent('A text is not UTF-8.');
  }
}

function readNames(input: ByteReader): StreetName[] {
  const count = readCount(input, 'names');
  check(count >= 1, 'The name of nameless edges is missing.');
  const orNull = (text: string): string | null => (text === '' ? null : text);
  return Array.from({ length: count }, () => ({ zh: orNull(readText(input)), en: orNull(readText(input)) }));
}

function readDeltas(input: ByteReader, count: number): Int32Array {
  const values = new Int32Array(count);
  let value = 0;
  for (let i = 0; i < count; i++) values[i] = value += input.signed();
  return values;
}

function checkDegrees(valuesE6: Int32Array, limit: number, what: string): void {
  const wrong = valuesE6.find((value) => Math.abs(value) > limit * 1e6);
  if (wrong !== undefined) throw new Inconsistent(`${wrong / 1e6} is no ${what}.`);
}

type Counts = Readonly<{ nodeCount: number; edgeCount: number; pointCount: number; nameCount: number }>;

function readEdges(input: ByteReader, counts: Counts) {
  const { nodeCount, edgeCount } = counts;
  const each = (read: (edge: number) => number): Uint32Array => {
    const column = new Uint32Array(edgeCount);
    for (let edge = 0; edge < edgeCount; edge++) column[edge] = read(edge);
    return column;
  };
  let from = 0;
  const edgeFrom = each(() => (from += input.unsigned()));
  const edgeTo = each((edge) => (edgeFrom[edge] ?? 0) + input.unsigned());
  const edgeLengthsCm = each(() => input.unsigned());
  const edgeKinds = input.bytes(edgeCount);
  const edgeFlags = input.bytes(edgeCount);
  const edgeNames = each(() => input.unsigned());
  const edgeYears = input.bytes(edgeCount);
  const pointStarts = new Uint32Array(edgeCount + 1);
  let points = 0;
  for (let edge = 0; edge < edgeCount; edge++) pointStarts[edge + 1] = points += input.unsigned();
  check(!input.overrun, 'The columns of the edges are longer than the data.');
  check(
    edgeFrom.every((node) => node < nodeCount) && edgeTo.every((node) => node < nodeCount),
    'An edge ends at no node.',
  );
  check(
    edgeKinds.every((kind) => kind < WALK_EDGE_KINDS.length),
    'An edge is of no known kind.',
  );
  check(
    edgeNames.every((name) => name < counts.nameCount),
    'An edge has a name that is not listed.',
  );
  check(points === counts.pointCount, `The edges have ${points} points, expected ${counts.pointCount}.`);
  return { edgeFrom, edgeTo, edgeLengthsCm, edgeKinds, edgeFlags, edgeNames, edgeYears, pointStarts };
}

type Edges = ReturnType<typeof readEdges>;

function readPoints(input: ByteReader, edges: Edges, nodesE6: Int32Array): Int32Array {
  const { edgeFrom, pointStarts } = edges;
  const points = new Int32Array(pointStarts.at(-1) ?? 0);
  edgeFrom.forEach((node, edge) => {
    let value = nodesE6[node] ?? 0;
    const end = pointStarts[edge + 1] ?? 0;
    for (let i = pointStarts[edge] ?? 0; i < end; i++) points[i] = value += input.signed();
  });
  return points;
}

function readHeights(input: ByteReader, { edgeLengthsCm, edgeFlags }: Edges) {
  const heightStarts = new Uint32Array(edgeLengthsCm.length + 1);
  let total = 0;
  edgeLengthsCm.forEach((length, edge) => (heightStarts[edge + 1] = total += profileSteps(length) + 1));
  // Bridges keep two heights however long they are; no network has this many of them.
  check(total <= 50 * (edgeLengthsCm.length + input.remaining), `${total} heights cannot be in the data.`);
  const heightsCm = new Int32Array(total);
  let height = 0;
  edgeFlags.forEach((flags, edge) => {
    const start = heightStarts[edge] ?? 0;
    const last = (heightStarts[edge + 1] ?? 0) - 1;
    heightsCm[start] = height += input.signed();
    if (hasOwnHeights(flags)) for (let i = start + 1; i < last; i++) heightsCm[i] = height += input.signed();
    heightsCm[last] = height += input.signed();
    if (!hasOwnHeights(flags)) {
      heightsCm.set(evenHeights(heightsCm[start] ?? 0, height, last - start), start);
    }
  });
  return { heightStarts, heightsCm };
}

function readBarriers(input: ByteReader): BarrierLattice {
  const westE6 = input.signed();
  const southE6 = input.signed();
  const stepLngE6 = input.unsigned();
  const stepLatE6 = input.unsigned();
  const columns = input.unsigned();
  const rows = input.unsigned();
  check(stepLngE6 > 0 && stepLatE6 > 0, 'The barrier lattice has no step.');
  const bytes = Math.ceil((columns * rows) / 8);
  check(
    input.remaining === 2 * bytes,
    `A barrier lattice of ${columns} × ${rows} cannot be in ${input.remaining} bytes.`,
  );
  const eastBlocked = input.bytes(bytes);
  const northBlocked = input.bytes(bytes);
  return { westE6, southE6, stepLngE6, stepLatE6, columns, rows, eastBlocked, northBlocked };
}
