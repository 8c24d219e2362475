import { useEffect, useState } from 'react';
import type { SearchHit } from '../../domain/search/search-hit.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { LngLat } from '../../schema/lng-lat.ts';
import type { LocalizedText } from '../../schema/localized-text.ts';
import { useAppStoreApi, useSearchService } from '../../state/providers.tsx';
import type { ComboOption } from '../../ui/combo-box.tsx';

export type FoundOrigin = ComboOption &
  Readonly<{
    point: LngLat;
    /** Null for what has no name but its coordinates. */
    name: LocalizedText | null;
  }>;

/** Of each kind: more would push the other kinds out of sight. */
const MOST_OF_A_KIND = 3;
const MOST = 8;

/** Null for what has no place to start from. */
function toOrigin({ t, language }: Texts, hit: SearchHit): FoundOrigin | null {
  const shown = (language === 'zh' ? null : hit.name.en) ?? hit.name.zh;
  const name = { zh: hit.name.zh.text, en: hit.name.en?.text ?? hit.name.zh.text };
  if (hit.kind === 'place') {
    const { id, kind, point } = hit.entry;
    return { id, text: shown.text, detail: t(`search.kind.${kind}`), point, name };
  }
  if (hit.kind === 'point') {
    const { point, system, text } = hit;
    return {
      id: `point-${system}`,
      text: t('search.point.name', { at: text }),
      detail: t(`search.point.system.${system}`),
      point,
      name: null,
    };
  }
  if (hit.kind !== 'initiative' || hit.initiative.location === null) return null;
  const { id, category, location } = hit.initiative;
  return {
    id,
    text: shown.text,
    detail: t(`content.category.${category}`),
    point: location.point,
    name,
  };
}

/** Places whose names fit what is typed, in either language or in pinyin. */
export function useOriginSearch(query: string): readonly FoundOrigin[] {
  const texts = useTexts();
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
    .map((hit) => toOrigin(texts, hit))
    .filter((origin) => origin !== null)
    .slice(0, MOST);
}
