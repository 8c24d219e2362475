/**
 * What a piece of the walking network is, for the walker and for route instructions. The order is the
 * number in `walk.bin`: append only, and raise `WALK_FORMAT_VERSION` when an entry changes its meaning.
 */
export const WALK_EDGE_KINDS = [
  'street',
  'service',
  'footway',
  'path',
  'steps',
  'crossing',
  'pedestrian',
  'cycleway',
  'track',
  'elevator',
  'pier',
] as const;
export type WalkEdgeKind = (typeof WALK_EDGE_KINDS)[number];

/** What a map says of wheelchairs; most edges say nothing. The order is the number in `walk.bin`. */
export const WHEELCHAIR_ACCESS = ['unknown', 'yes', 'limited', 'no'] as const;

export const EDGE_FLAG = { bridge: 1, tunnel: 2, heightUnknown: 4 } as const;
/** The two bits of `edgeFlags` above the flags hold an index into `WHEELCHAIR_ACCESS`. */
export const WHEELCHAIR_SHIFT = 3;

export const WALK_MAGIC = 0x4e415758; // "XWAN" as little-endian bytes
export const WALK_FORMAT_VERSION = 1;
/** Magic, version, bytes packed, bytes unpacked, CRC-32 of the unpacked bytes. */
export const WALK_HEADER_BYTES = 20;

/** Heights of an edge are kept in equal steps no longer than this, in centimetres. */
const PROFILE_STEP_CM = 3000;

/** Number of equal steps in which the heights of an edge of `lengthCm` are kept. */
export const profileSteps = (lengthCm: number): number => Math.max(1, Math.ceil(lengthCm / PROFILE_STEP_CM));

export type StreetName = Readonly<{ zh: string | null; en: string | null }>;

/**
 * A lattice of points about ten metres apart, and which links between neighbours something without a
 * path blocks: water, railway, motorway. Bits are row-major from the south-west, eight to a byte, lowest first.
 */
export type BarrierLattice = Readonly<{
  westE6: number;
  southE6: number;
  /** Degrees × 10⁶ from one point to the next. */
  stepLngE6: number;
  stepLatE6: number;
  columns: number;
  rows: number;
  /** One bit a point: the link to its eastern neighbour is blocked. */
  eastBlocked: Uint8Array;
  /** One bit a point: the link to its northern neighbour is blocked. */
  northBlocked: Uint8Array;
}>;

/**
 * The walking network as flat columns. Edge `e` runs from node `edgeFrom[e]` to `edgeTo[e]` and is walked
 * both ways. All indices in a parsed network are checked, so readers need no checks of their own.
 */
export type WalkNetwork = Readonly<{
  attribution: string;
  licence: string;
  nodeCount: number;
  edgeCount: number;
  /** Degrees × 10⁶. */
  nodeLngsE6: Int32Array;
  nodeLatsE6: Int32Array;
  edgeFrom: Uint32Array;
  edgeTo: Uint32Array;
  /** On the WGS-84 ellipsoid. */
  edgeLengthsCm: Uint32Array;
  /** Indices into `WALK_EDGE_KINDS`. */
  edgeKinds: Uint8Array;
  edgeFlags: Uint8Array;
  /** Indices into `names`; 0 is "no name". */
  edgeNames: Uint32Array;
  /** Year of the data minus 2000; 0 is "as the extract". */
  edgeYears: Uint8Array;
  /** Points of the line between the two nodes: `pointStarts[e]` up to `pointStarts[e + 1]`. */
  pointStarts: Uint32Array;
  pointLngsE6: Int32Array;
  pointLatsE6: Int32Array;
  /** Heights at equal steps, both ends included: `heightStarts[e]` up to `heightStarts[e + 1]`. */
  heightStarts: Uint32Array;
  heightsCm: Int32Array;
  names: readonly StreetName[];
  barriers: BarrierLattice;
}>;

/** Why a walking network was refused. */
export type WalkDamageCode =
  | 'not-a-walk-file'
  | 'unsupported-version'
  | 'truncated'
  | 'trailing-bytes'
  | 'not-unpackable'
  | 'checksum-mismatch'
  | 'inconsistent';
/** `message` says in English what was found and what was expected; people are shown a text by `code`. */
export type WalkDamage = Readonly<{ code: WalkDamageCode; message: string }>;
