import type { OsmTags } from '../osm/osm-data.ts';

/** What a name names: the same ending means different things in different groups. */
export type NameGroup = 'street' | 'bridge' | 'water' | 'peak' | 'place' | 'station' | 'landmark';

type Row = Readonly<{ group: NameGroup; key: string; values: readonly string[] | true; and?: string }>;

/** The first row that fits decides. */
const ROWS: readonly Row[] = [
  { group: 'bridge', key: 'highway', values: true, and: 'bridge' },
  { group: 'station', key: 'highway', values: ['bus_stop'] },
  { group: 'street', key: 'highway', values: true },
  { group: 'bridge', key: 'man_made', values: ['bridge'] },
  { group: 'water', key: 'waterway', values: true },
  { group: 'water', key: 'natural', values: ['water', 'wetland', 'spring', 'bay'] },
  { group: 'water', key: 'landuse', values: ['reservoir', 'basin'] },
  { group: 'peak', key: 'natural', values: ['peak', 'hill'] },
  { group: 'station', key: 'railway', values: ['station', 'halt'] },
  { group: 'station', key: 'station', values: ['subway'] },
  { group: 'landmark', key: 'place', values: ['square'] },
  { group: 'place', key: 'place', values: true },
  {
    group: 'landmark',
    key: 'amenity',
    values: [
      ...['university', 'college', 'school', 'kindergarten', 'hospital', 'clinic', 'library', 'arts_centre'],
      ...['townhall', 'place_of_worship', 'theatre', 'marketplace', 'community_centre', 'research_institute'],
    ],
  },
  {
    group: 'landmark',
    key: 'tourism',
    values: ['gallery', 'museum', 'attraction', 'zoo', 'theme_park', 'viewpoint'],
  },
  {
    group: 'landmark',
    key: 'leisure',
    values: ['stadium', 'sports_centre', 'park', 'garden', 'nature_reserve', 'golf_course'],
  },
  { group: 'landmark', key: 'historic', values: true },
];

/** The group by which a thing is romanised; null for what keeps its Chinese name: shops, offices, houses. */
export function nameGroup(tags: OsmTags): NameGroup | null {
  const row = ROWS.find(({ key, values, and }) => {
    const value = tags[key];
    if (value === undefined || value === 'no') return false;
    if (and !== undefined && (tags[and] === undefined || tags[and] === 'no')) return false;
    return values === true || values.includes(value);
  });
  return row?.group ?? null;
}
