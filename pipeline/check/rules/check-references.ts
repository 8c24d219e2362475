import { type GeoFiles, REPORT_FILE, type Rule, SOURCES_FILE } from '../geo-files.ts';
import type { Finding } from '../problem.ts';
import { tourSources } from '../tour-sentences.ts';

/** A mention of something by its id. */
type Mention = Readonly<{ file: string; id: string; path: string; target: string }>;

/** What is named by id is there; related initiatives and counterparts name each other; no source is idle. */
export const checkReferences: Rule = (geo) => [
  ...lostInitiatives(geo),
  ...lostSources(geo),
  ...lostSections(geo),
  ...oneSidedRelations(geo),
  ...oneSidedCounterparts(geo),
  ...idleSources(geo),
];

function relatedMentions({ features, report }: GeoFiles): readonly Mention[] {
  const ofFeatures = features.flatMap(({ file, path, feature }) =>
    feature.properties.related.map((target, index) => ({
      file,
      id: feature.id,
      path: `${path}.properties.related[${index}]`,
      target,
    })),
  );
  const ofParts = features.flatMap(({ file, path, feature: { id, properties } }) =>
    (properties.places?.parts ?? []).flatMap((part, index) =>
      'initiative' in part
        ? [
            {
              ...{ file, id, target: part.initiative },
              path: `${path}.properties.places.parts[${index}].initiative`,
            },
          ]
        : [],
    ),
  );
  const ofIndicators = (report?.indicators ?? []).flatMap(({ id, related }, indicatorIndex) =>
    related.map((target, index) => ({
      file: REPORT_FILE,
      id,
      path: `indicators[${indicatorIndex}].related[${index}]`,
      target,
    })),
  );
  return [...ofFeatures, ...ofParts, ...ofIndicators];
}

const VISIT_DETAILS = ['hours', 'phone', 'website'] as const;

function sourceMentions({ features, tours, report }: GeoFiles): readonly Mention[] {
  const ofFeatures = features.flatMap(({ file, path, feature: { id, properties } }) => {
    const { facts, statusSources, later, places, visit } = properties;
    const named = [
      ...facts.map(({ sources }, index) => ({ field: `facts[${index}].sources`, sources })),
      { field: 'statusSources', sources: statusSources },
      { field: 'later.sources', sources: later?.sources ?? [] },
      ...(places?.parts ?? []).map((part, index) => ({
        field: `places.parts[${index}].sources`,
        sources: 'initiative' in part ? [] : part.sources,
      })),
      { field: 'visit.sources', sources: visit?.sources ?? [] },
      ...VISIT_DETAILS.map((detail) => ({
        field: `visit.${detail}.sources`,
        sources: visit?.[detail]?.sources ?? [],
      })),
    ];
    return named.flatMap(({ field, sources }) =>
      sources.map((target, index) => ({
        ...{ file, id, target },
        path: `${path}.properties.${field}[${index}]`,
      })),
    );
  });
  const ofTours = tours.flatMap(({ file, tour }) =>
    tourSources(tour).flatMap(({ field, sources }) =>
      sources.map((target, index) => ({ file, id: tour.id, target, path: `${field}.sources[${index}]` })),
    ),
  );
  const ofAll = [...ofFeatures, ...ofTours];
  if (report === null) return ofAll;
  return [...ofAll, { file: REPORT_FILE, id: 'report', path: 'source', target: report.source }];
}

const toFinding = (
  { file, id, path }: Omit<Mention, 'target'>,
  rest: Pick<Finding, 'severity' | 'message' | 'hint'>,
): Finding => ({ file, id, path, ...rest });

function lostInitiatives(geo: GeoFiles): readonly Finding[] {
  const known = new Set<string>(geo.features.map(({ feature }) => feature.id));
  return relatedMentions(geo)
    .filter(({ target, id }) => !known.has(target) || target === id)
    .map((mention) =>
      toFinding(mention, {
        severity: 'error',
        message:
          mention.target === mention.id ? 'Relates to itself' : `There is no initiative "${mention.target}"`,
        hint: 'Correct the id or take it out; a feature that breaks the schema does not count as there.',
      }),
    );
}

function lostSources(geo: GeoFiles): readonly Finding[] {
  if (geo.sources === null) return [];
  const known = new Set(geo.sources.map(({ id }) => id));
  return sourceMentions(geo)
    .filter(({ target }) => !known.has(target))
    .map((mention) =>
      toFinding(mention, {
        severity: 'error',
        message: `There is no source "${mention.target}"`,
        hint: 'Add the source to sources.json, or correct the id.',
      }),
    );
}

function lostSections({ features, report }: GeoFiles): readonly Finding[] {
  if (report === null) return [];
  const known = new Set(report.sections.map(({ id }) => id));
  const ofFeatures = features.flatMap(({ file, path, feature }) =>
    feature.properties.sections.map((target, index) => ({
      file,
      id: feature.id,
      path: `${path}.properties.sections[${index}]`,
      target,
    })),
  );
  const ofIndicators = report.indicators.map(({ id, section }, index) => ({
    file: REPORT_FILE,
    id,
    path: `indicators[${index}].section`,
    target: section,
  }));
  return [...ofFeatures, ...ofIndicators]
    .filter(({ target }) => !known.has(target))
    .map((mention) =>
      toFinding(mention, {
        severity: 'error',
        message: `report.json does not tell the section "${mention.target}"`,
        hint: 'Write the section in report.json, or correct the id.',
      }),
    );
}

function oneSidedRelations({ features }: GeoFiles): readonly Finding[] {
  const byId = new Map<string, (typeof features)[number]['feature']>(
    features.map(({ feature }) => [feature.id, feature]),
  );
  return features.flatMap(({ file, path, feature }) =>
    feature.properties.related
      .filter((target) => byId.get(target)?.properties.related.includes(feature.id) === false)
      .map((target) =>
        toFinding(
          { file, id: feature.id, path: `${path}.properties.related` },
          {
            severity: 'warning',
            message: `Names "${target}", which does not name it back`,
            hint: `Add "${feature.id}" to the related ones of "${target}".`,
          },
        ),
      ),
  );
}

function oneSidedCounterparts({ report }: GeoFiles): readonly Finding[] {
  const indicators = report?.indicators ?? [];
  return indicators.flatMap(({ id, counterpart }, index) => {
    if (counterpart === null) return [];
    const other = indicators.find((indicator) => indicator.id === counterpart);
    if (other?.counterpart === id && counterpart !== id) return [];
    return [
      toFinding(
        { file: REPORT_FILE, id, path: `indicators[${index}].counterpart` },
        {
          severity: 'error',
          message:
            other === undefined
              ? `There is no indicator "${counterpart}"`
              : `"${counterpart}" does not name it back`,
          hint: 'Counterparts come in pairs: each of the two names the other.',
        },
      ),
    ];
  });
}

function idleSources(geo: GeoFiles): readonly Finding[] {
  const used = new Set(sourceMentions(geo).map(({ target }) => target));
  return (geo.sources ?? []).flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [
          toFinding(
            { file: SOURCES_FILE, id, path: `sources[${index}]` },
            {
              severity: 'warning',
              message: 'No fact and no sentence names this source',
              hint: 'Take it out, or name it where it supports something.',
            },
          ),
        ],
  );
}
