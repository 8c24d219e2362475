import type { ReachPlace } from '../../src/domain/reach/reachable-places.ts';
import type { BaseManifestFile } from '../../src/schema/base-manifest.ts';
import type { District } from '../../src/schema/district.ts';
import type { Tour } from '../../src/schema/tour.ts';
import type { Dem } from '../dem/dem.ts';
import type { Ground } from '../layers/ground.ts';
import type { DistrictInputs } from '../layers/read-district-inputs.ts';
import type { AssembledAreas } from '../osm/assemble-multipolygons.ts';
import type { OsmData } from '../osm/osm-data.ts';
import type { GroundFeatures } from '../shortbread/ground-features.ts';
import type { InputName, Provenance } from './provenance.ts';

/** Everything a step may read. */
export type GeoContext = Readonly<{
  osm: OsmData;
  areas: AssembledAreas;
  dem: Dem;
  district: DistrictInputs;
  /** What `district.json` says. */
  about: District;
  /** Where the initiatives are. */
  sites: readonly ReachPlace[];
  tours: readonly Tour[];
  /** What is painted at all. */
  ground: Ground;
  /** The tagged features of the extract on the ground, cut at its edge. */
  features: GroundFeatures;
  provenance: Provenance;
  /** Moves the step's progress bar; 0–1. */
  onProgress: (fraction: number) => void;
}>;

/** A file of `geo/base/`, still in memory. */
export type OutputFile = Readonly<{
  path: string;
  bytes: Uint8Array;
  description: BaseManifestFile['description'];
  /** The inputs its content comes from: they give its licence, attribution and date. */
  from: readonly InputName[];
}>;

/**
 * One row of the run: makes some files from the context. Pure but for `onProgress`: the same context must
 * give the same bytes.
 */
export type GeoStep = Readonly<{
  name: string;
  run: (context: GeoContext) => readonly OutputFile[] | Promise<readonly OutputFile[]>;
}>;
