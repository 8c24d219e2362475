/** An error stops the build; a warning asks a person to look. */
export type Severity = 'error' | 'warning';

/** What a rule found: where, what, and what to do about it. */
export type Finding = Readonly<{
  severity: Severity;
  /** Path below `public/geo`, e.g. "initiatives/market.geojson". */
  file: string;
  /** Id of the initiative, source, section or indicator; null for the file as a whole. */
  id: string | null;
  /** Where in the file, e.g. "features[3].properties.facts[0].text.zh"; empty for the file as a whole. */
  path: string;
  message: string;
  hint: string;
}>;

export type Problem = Finding & Readonly<{ rule: string }>;
