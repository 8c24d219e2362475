import type { Rule } from './geo-files.ts';
import { checkAccuracy } from './rules/check-accuracy.ts';
import { checkDates } from './rules/check-dates.ts';
import { checkDistrict } from './rules/check-district.ts';
import { checkEvidence } from './rules/check-evidence.ts';
import { checkGeometry } from './rules/check-geometry.ts';
import { checkHomes } from './rules/check-homes.ts';
import { checkIdentity } from './rules/check-identity.ts';
import { checkLinks } from './rules/check-links.ts';
import { checkManifest } from './rules/check-manifest.ts';
import { checkOpenings } from './rules/check-openings.ts';
import { checkParts } from './rules/check-parts.ts';
import { checkReadable } from './rules/check-readable.ts';
import { checkReferences } from './rules/check-references.ts';
import { checkReport } from './rules/check-report.ts';
import { checkSchema } from './rules/check-schema.ts';
import { checkSentences } from './rules/check-sentences.ts';
import { checkSourceForm } from './rules/check-source-form.ts';
import { checkStatus } from './rules/check-status.ts';
import { checkSummaries } from './rules/check-summaries.ts';
import { createTextCheck } from './rules/check-texts.ts';
import { checkTours } from './rules/check-tours.ts';
import { checkVisit } from './rules/check-visit.ts';
import { LANGUAGE_RULES, PLACEHOLDER_RULES, PUNCTUATION_RULES } from './text-rules.ts';

/** What the authored data must keep to, by name. */
export const RULES: Readonly<Record<string, Rule>> = {
  readable: checkReadable,
  schema: checkSchema,
  identity: checkIdentity,
  district: checkDistrict,
  geometry: checkGeometry,
  references: checkReferences,
  parts: checkParts,
  visit: checkVisit,
  openings: checkOpenings,
  placeholders: createTextCheck(PLACEHOLDER_RULES),
  languages: createTextCheck(LANGUAGE_RULES),
  punctuation: createTextCheck(PUNCTUATION_RULES),
  summaries: checkSummaries,
  tours: checkTours,
  sentences: checkSentences,
  status: checkStatus,
  evidence: checkEvidence,
  sources: checkSourceForm,
  links: checkLinks,
  accuracy: checkAccuracy,
  dates: checkDates,
  report: checkReport,
  manifest: checkManifest,
  homes: checkHomes,
};
