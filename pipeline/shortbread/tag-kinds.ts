import type { OsmTags } from '../osm/osm-data.ts';

/** One row of a Shortbread table: a tag, the kind it becomes and the zoom it is first in a tile at. */
export type KindRule = Readonly<{ key: string; value: string; kind: string; minZoom: number }>;

/** Rows for tags whose value is the kind: `rules('landuse', 11, ['grass', 'meadow'])`. */
export function rules(key: string, minZoom: number, values: readonly string[]): KindRule[] {
  return values.map((value) => ({ key, value, kind: value, minZoom }));
}

/** Answers with the first row that fits. */
export function createKindLookup(table: readonly KindRule[]): (tags: OsmTags) => KindRule | null {
  const byTag = new Map<string, { rank: number; rule: KindRule }>();
  table.forEach((rule, rank) => {
    const tag = `${rule.key}=${rule.value}`;
    if (!byTag.has(tag)) byTag.set(tag, { rank, rule });
  });
  const keys = [...new Set(table.map((rule) => rule.key))];
  return (tags) => {
    let best: { rank: number; rule: KindRule } | null = null;
    for (const key of keys) {
      const found = key in tags ? byTag.get(`${key}=${tags[key] ?? ''}`) : undefined;
      if (found !== undefined && (best === null || found.rank < best.rank)) best = found;
    }
    return best?.rule ?? null;
  };
}
