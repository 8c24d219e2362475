import type { GeoFiles, LocatedFeature, Rule } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { isWeakKind } from '../../../src/schema/source.ts';

/** Nothing is claimed without something that carries it, and weak evidence says so. */
export const checkEvidence: Rule = (geo) =>
  geo.features.flatMap((located) => [
    ...quoteMismatch(located),
    ...unsupported(located),
    ...weaknessMismatch(located, geo.sources),
  ]);

function quoteMismatch({ file, path, feature }: LocatedFeature): readonly Finding[] {
  const { namedInReport, quote } = feature.properties;
  if (namedInReport === (quote !== null)) return [];
  return [
    {
      severity: 'error',
      file,
      id: feature.id,
      path: `${path}.properties.quote`,
      message: namedInReport
        ? 'Named in the report, but without its words'
        : 'Not named in the report, but with a quote',
      hint: 'Quote a few words of the report, verbatim, or set "namedInReport" right.',
    },
  ];
}

function unsupported({ file, path, feature }: LocatedFeature): readonly Finding[] {
  const { namedInReport, facts } = feature.properties;
  if (namedInReport || facts.length > 0) return [];
  return [
    {
      severity: 'error',
      file,
      id: feature.id,
      path: `${path}.properties.facts`,
      message: 'Neither the report nor a fact says that it exists',
      hint: 'Add a fact with its source, or take the initiative out.',
    },
  ];
}

function weaknessMismatch(
  { file, path, feature }: LocatedFeature,
  sources: GeoFiles['sources'],
): readonly Finding[] {
  const kinds = new Map((sources ?? []).map(({ id, kind }) => [id, kind]));
  return feature.properties.facts.flatMap((fact, index): readonly Finding[] => {
    const factKinds = fact.sources.flatMap((id) => kinds.get(id) ?? []);
    if (factKinds.length < fact.sources.length) return [];
    const isWeak = factKinds.every((kind) => isWeakKind(kind));
    if (isWeak === fact.weak) return [];
    return [
      {
        severity: 'error',
        file,
        id: feature.id,
        path: `${path}.properties.facts[${index}].weak`,
        message: isWeak
          ? 'Rests on reposts or wikis only, but is not marked weak'
          : 'Marked weak, but has a better source',
        hint: 'Set "weak" to true when every source is of kind repost, mirror or encyclopaedia, else leave it out.',
      },
    ];
  });
}
