import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { MIDDLE_LATITUDE } from '../geometry/measure.ts';
import { sphereMetersPerDegree } from '../../src/domain/geo/ellipsoid.ts';
import { type HomesFile, SAMPLES_A_SIDE } from '../../src/schema/homes.ts';
import { homePieces } from './home-pieces.ts';
import { type GroundInput, markGround } from './mark-ground.ts';

type HomesInput = GroundInput &
  Readonly<{ subdistrictIds: readonly string[]; licence: string; osmDate: string | null }>;

/** Where people live, and where that is not known, as the columns of `base/homes.json`. Deterministic. */
export function buildHomes({ subdistrictIds, licence, osmDate, ...input }: HomesInput): HomesFile {
  const ground = markGround(input);
  const { westE6, southE6, stepLngE6, stepLatE6, columns } = ground.grid;
  const pieces = homePieces(ground);
  const scale = sphereMetersPerDegree(MIDDLE_LATITUDE);
  const squareMeters = ((stepLngE6 * scale.lng) / 1e6) * ((stepLatE6 * scale.lat) / 1e6);
  return {
    version: 1,
    licence,
    osmDate,
    grid: {
      westE6,
      southE6,
      stepLngE6: stepLngE6 * SAMPLES_A_SIDE,
      stepLatE6: stepLatE6 * SAMPLES_A_SIDE,
      columns: columns / SAMPLES_A_SIDE,
    },
    squareMetersPerSample: Math.round(squareMeters * 100) / 100,
    subdistricts: [...subdistrictIds],
    cellStep: pieces.map(({ cell }, index) => cell - (pieces[index - 1]?.cell ?? 0)),
    subdistrict: pieces.map(({ subdistrict }) => subdistrict),
    spot: pieces.map(({ spot }) => spot),
    land: pieces.map(({ land }) => land),
    bare: pieces.map(({ bare }) => bare),
    buildings: pieces.map(({ buildings }) => buildings),
    footprint: pieces.map(({ footprint }) => footprint),
    unmapped: pieces.map(({ unmapped }) => unmapped),
  };
}

/** `homes.json`, see docs/PIPELINE.md. */
export function homesFile({ osm, areas, district, provenance }: GeoContext): OutputFile {
  const file = buildHomes({
    osm,
    areas: areas.areas,
    subdistricts: district.subdistricts.map(({ geometry }) => geometry),
    subdistrictIds: district.subdistricts.map(({ properties }) => properties.id),
    licence: provenance.osm.licence,
    osmDate: provenance.osm.date,
  });
  const lines = Object.entries(file).map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`);
  return {
    path: 'homes.json',
    bytes: new TextEncoder().encode(`{${lines.join(',\n')}}\n`),
    description: {
      zh: '居住用地与住宅，按约 100 米的格子；也标出未测绘的地方',
      en: 'Residential land and homes in cells of about 100 m, and where the ground is not mapped',
    },
    from: ['osm', 'subdistricts'],
  };
}
