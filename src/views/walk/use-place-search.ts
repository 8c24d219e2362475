import { useEffect, useState } from 'react';
import type { Atlas } from '../../data/atlas.ts';
import { suggestStay } from '../../domain/compose/suggest-stay.ts';
import type { SearchHit } from '../../domain/search/search-hit.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { WalkStop } from '../../schema/composed-tour.ts';
import type { GazetteerEntry } from '../../schema/gazetteer.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import type { MetroStationFeature } from '../../schema/metro-station.ts';
import { useAppStoreApi, useAtlas, useSearchService } from '../../state/providers.tsx';
import type { ComboOption } from '../../ui/combo-box.tsx';

export type FoundSpot = ComboOption &
  Readonly<{
    point: LngLat;
    /** Null for what has no name but its coordinates. */
    name: LocalizedText | null;
    /** As a stop of a walk; null for what is no place to go to, such as a sub-district. */
    stop: WalkStop | null;
  }>;

/** Of each kind: more would push the other kinds out of sight. */
const MOST_OF_A_KIND = 3;
const MOST = 8;

const OSM_ID = /^[nwr][1-9]\d*$/;

/** A place of the gazetteer as a stop: a station by its exits, which the gazetteer does not know. */
export function entryStop(
  { id, kind, name }: Pick<GazetteerEntry, 'id' | 'kind' | 'name'>,
  stations: readonly MetroStationFeature[],
): WalkStop | null {
  const stayMinutes = suggestStay(kind);
  const station = kind === 'metro' ? stations.find(({ properties }) => properties.name === name) : undefined;
  if (station !== undefined) return { place: { kind: 'station', id: station.id }, stayMinutes };
  return OSM_ID.test(id) ? { place: { kind: 'gazetteer', id }, stayMinutes } : null;
}

/** A point of the ground as a stop. */
export const pointStop = (point: LngLat): WalkStop => ({
  place: { kind: 'point', point },
  stayMinutes: suggestStay('point'),
});

/** Null for what has no place. */
function toSpot(
  { t, language, pickName }: Texts,
  { stations, subdistricts }: Pick<Atlas, 'stations' | 'subdistricts'>,
  hit: SearchHit,
): FoundSpot | null {
  const shown = (language === 'zh' ? null : hit.name.en) ?? hit.name.zh;
  const name = { zh: hit.name.zh.text, en: hit.name.en?.text ?? hit.name.zh.text };
  if (hit.kind === 'place') {
    const { id, kind, point, subdistrictId } = hit.entry;
    const subdistrict = subdistricts.find((each) => each.id === subdistrictId)?.properties;
    // There are places of one name.
    const detail = [t(`search.kind.${kind}`), ...(subdistrict === undefined ? [] : [pickName(subdistrict)])];
    return {
      ...{ id, text: shown.text, detail: detail.join(' · '), point, name },
      stop: entryStop(hit.entry, stations),
    };
  }
  if (hit.kind === 'point') {
    const { point, system, text } = hit;
    return {
      id: `point-${system}`,
      text: t('search.point.name', { at: text }),
      detail: t(`search.point.system.${system}`),
      point,
      name: null,
      stop: pointStop(point),
    };
  }
  if (hit.kind !== 'initiative' || hit.initiative.location === null) return null;
  const { id, category, location } = hit.initiative;
  return {
    ...{ id, text: shown.text, detail: t(`content.category.${category}`), point: location.point, name },
    stop: { place: { kind: 'site', id }, stayMinutes: suggestStay(category) },
  };
}

/** Places whose names fit what is typed, in either language or in pinyin. */
export function usePlaceSearch(query: string): readonly FoundSpot[] {
  const texts = useTexts();
  const atlas = useAtlas();
  const service = useSearchService();
  const store = useAppStoreApi();
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  useEffect(() => {
    let wanted = true;
    const find = async () => {
      service.prepare();
      const center = store.getState().camera?.center ?? null;
      const ask = async () => {
        const answer = await service.search(query, { center, limit: MOST_OF_A_KIND });
        if (wanted) setHits(answer.ok ? answer.value.result.groups.flatMap((group) => group.hits) : []);
        return answer.ok && answer.value.gazetteer === 'pending';
      };
      if (!(await ask())) return;
      await service.completed();
      if (wanted) await ask();
    };
    void find();
    return () => {
      wanted = false;
    };
  }, [query, service, store]);
  if (query.trim() === '') return [];
  return hits
    .map((hit) => toSpot(texts, atlas, hit))
    .filter((spot) => spot !== null)
    .slice(0, MOST);
}
