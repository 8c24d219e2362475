import * as v from 'valibot';
import { IsoDateSchema } from '../../src/schema/source.ts';

export const INPUT_NAMES = [
  'osm',
  'dem',
  'district',
  'subdistricts',
  'neighbours',
  'metro-lines',
  'metro-stations',
  'coverage',
] as const;
export type InputName = (typeof INPUT_NAMES)[number];

const rights = { licence: v.string(), attribution: v.string() };
const dated = v.strictObject({ ...rights, date: IsoDateSchema });
/** Files given on the command line: their date is known only for the file we know. */
const byHash = v.strictObject({ ...rights, dates: v.record(v.string(), IsoDateSchema) });

/** `pipeline/input/provenance.json`. */
const ProvenanceFileSchema = v.strictObject({
  osm: byHash,
  dem: byHash,
  district: dated,
  subdistricts: dated,
  neighbours: dated,
  'metro-lines': dated,
  'metro-stations': dated,
  coverage: dated,
});

export type Origin = Readonly<{
  name: InputName;
  sha256: string;
  date: string | null;
  licence: string;
  attribution: string;
}>;
/** Where each input comes from. */
export type Provenance = Readonly<Record<InputName, Origin>>;

/** @param sha256Of The hash of each input file. */
export function buildProvenance(file: unknown, sha256Of: Readonly<Record<InputName, string>>): Provenance {
  const known = v.parse(ProvenanceFileSchema, file);
  const origin = (name: InputName): Origin => {
    const entry = known[name];
    const sha256 = sha256Of[name];
    const date = 'date' in entry ? entry.date : (entry.dates[sha256] ?? null);
    return { name, sha256, date, licence: entry.licence, attribution: entry.attribution };
  };
  return {
    osm: origin('osm'),
    dem: origin('dem'),
    district: origin('district'),
    subdistricts: origin('subdistricts'),
    neighbours: origin('neighbours'),
    'metro-lines': origin('metro-lines'),
    'metro-stations': origin('metro-stations'),
    coverage: origin('coverage'),
  };
}
