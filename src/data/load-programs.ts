import * as v from 'valibot';
import type { Fetch } from './fetch-file.ts';
import { fetchJson } from './fetch-json.ts';

/** A package by others of which something is in the atlas; its licence as SPDX writes it. */
export type ShippedProgram = Readonly<{ name: string; version: string; licence: string }>;

const LicenceSchema = v.union([
  v.object({ license: v.object({ id: v.string() }) }),
  v.object({ expression: v.string() }),
]);
const ComponentSchema = v.object({
  name: v.string(),
  version: v.string(),
  licenses: v.tuple([LicenceSchema]),
});
/** What is read of a bill of materials in CycloneDX 1.6 (ECMA-424). */
const BillSchema = v.object({ components: v.array(ComponentSchema) });

const licenceOf = (licence: v.InferOutput<typeof LicenceSchema>): string =>
  'license' in licence ? licence.license.id : licence.expression;

/** What the build found in itself that others have made; null when its list cannot be read. */
export async function loadPrograms(home: string, fetch: Fetch): Promise<readonly ShippedProgram[] | null> {
  const reading = await fetchJson(new URL('bill-of-materials.cdx.json', home).href, fetch);
  const bill = reading.ok ? v.safeParse(BillSchema, reading.value) : null;
  if (bill?.success !== true) return null;
  return bill.output.components.map(({ name, version, licenses: [licence] }) => ({
    name,
    version,
    licence: licenceOf(licence),
  }));
}
