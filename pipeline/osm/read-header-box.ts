import { PbfReader } from 'pbf';
import type { Box } from '../../src/domain/geo/position.ts';

const NANO = 1e9;
const KNOWN_FEATURES = new Set(['OsmSchema-V0.6', 'DenseNodes', 'HistoricalInformation']);

type Header = { box: Box | null; required: string[] };
type Edges = { left: number; right: number; top: number; bottom: number };

function readEdge(tag: number, edges: Edges, pbf: PbfReader): void {
  if (tag === 1) edges.left = pbf.readSVarint();
  else if (tag === 2) edges.right = pbf.readSVarint();
  else if (tag === 3) edges.top = pbf.readSVarint();
  else if (tag === 4) edges.bottom = pbf.readSVarint();
}

function readHeaderField(tag: number, header: Header, pbf: PbfReader): void {
  if (tag === 1) {
    const edges = pbf.readMessage(readEdge, { left: 0, right: 0, top: 0, bottom: 0 });
    header.box = [edges.left / NANO, edges.bottom / NANO, edges.right / NANO, edges.top / NANO];
  } else if (tag === 4) {
    header.required.push(pbf.readString());
  }
}

/** The box in an inflated `OSMHeader` block. @throws Error when the file needs a feature we cannot read. */
export function readHeaderBox(data: Uint8Array): Box | null {
  const header = new PbfReader(data).readFields<Header>(readHeaderField, { box: null, required: [] });
  const unknown = header.required.filter((feature) => !KNOWN_FEATURES.has(feature));
  if (unknown.length > 0) throw new Error(`it needs features that are not supported: ${unknown.join(', ')}`);
  return header.box;
}
