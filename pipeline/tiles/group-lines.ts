import type { Line } from '../../src/domain/geo/position.ts';
import type { LineGroup } from './generalize.ts';
import type { TileProperties } from './tile-feature.ts';

export type RankedLine = Readonly<{
  /** Drawing order, ascending. */
  rank: number;
  properties: TileProperties;
  lines: readonly Line[];
  keepDirection: boolean;
}>;

/** Lines of equal rank and properties as one group; groups in drawing order, else by properties. */
export function groupLines(lines: readonly RankedLine[]): LineGroup[] {
  const groups = new Map<string, { rank: number; key: string; members: RankedLine[] }>();
  for (const line of lines) {
    const key = JSON.stringify(line.properties);
    const id = `${line.rank} ${String(line.keepDirection)} ${key}`;
    const group = groups.get(id) ?? { rank: line.rank, key, members: [] };
    group.members.push(line);
    groups.set(id, group);
  }
  return [...groups.values()]
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .flatMap(({ members }) => {
      const [first] = members;
      return first === undefined ? [] : [{ ...first, lines: members.flatMap((member) => member.lines) }];
    });
}
