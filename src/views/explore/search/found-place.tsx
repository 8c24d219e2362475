import { useRef } from 'react';
import styles from './found-place.module.css';
import { themedMarker } from '../../../domain/marker/themed-marker.ts';
import type { FoundPlace as Found } from '../../../domain/search/search-hit.ts';
import { nearbyInitiatives, type NearbyInitiative } from '../../../domain/place/nearby-initiatives.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { LngLat } from '../../../schema/lng-lat.ts';
import type { LocalizedText } from '../../../schema/localized-text.ts';
import type { SubdistrictFeature } from '../../../schema/subdistrict.ts';
import { useAppStore, useAtlas, useViewHook } from '../../../state/providers.tsx';
import { usePlaceLink } from '../../../state/use-place-link.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import { IconButton } from '../../../ui/icon-button.tsx';
import { ListRow } from '../../../ui/list-row.tsx';
import { Marker } from '../../../ui/marker.tsx';
import { AddToWalk } from '../../walk/add-to-walk.tsx';
import { InitiativeToggle } from '../../walk/stop-toggle.tsx';
import { entryStop, pointStop } from '../../walk/use-place-search.ts';

const MARKER_SIZE = 21;
const NEAR_METERS = 2000;
const MOST_NEAR = 4;

function NearRow({ near: { initiative, distanceMeters } }: { near: NearbyInitiative }) {
  const { id, category, status, name } = initiative;
  const link = usePlaceLink(id);
  const { t, pick, format } = useTexts();
  return (
    <ListRow
      {...link}
      rowId={`near-${id}`}
      picture={<Marker picture={themedMarker(category, status)} size={MARKER_SIZE} />}
      name={pick(name)}
      detail={t(`content.category.${category}`)}
      aside={[format.distance(distanceMeters)]}
      tool={<InitiativeToggle initiative={initiative} />}
    />
  );
}

function NearList({ point }: { point: LngLat }) {
  const { t, format } = useTexts();
  const { initiatives, unread } = useAtlas();
  const near = nearbyInitiatives(point, { initiatives, radiusMeters: NEAR_METERS }).slice(0, MOST_NEAR);
  if (near.length === 0) {
    return (
      <p className={styles.note}>
        {t(unread.categories.length === 0 ? 'search.place.none' : 'search.place.noneRead', {
          distance: format.distance(NEAR_METERS),
        })}
      </p>
    );
  }
  return (
    <>
      <h3 className={styles.near}>{t('search.place.near')}</h3>
      <ul>
        {near.map((each) => (
          <li key={each.initiative.id}>
            <NearRow near={each} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Null for coordinates that were typed. */
function nameOf(place: Found): LocalizedText | null {
  if (place.kind !== 'point') return { zh: place.name, en: place.nameEn ?? place.name };
  return place.called === undefined ? null : { zh: place.called, en: place.called };
}

function wordsOf(
  { t, pick, pickName }: Texts,
  place: Found,
  subdistricts: readonly SubdistrictFeature[],
): Readonly<{ name: string; meta: string; source: string }> {
  if (place.kind === 'point') {
    if (place.called !== undefined)
      return { name: place.called, meta: t('search.point.own'), source: place.text };
    return {
      name: t('search.point.name', { at: place.text }),
      meta: t(`search.point.system.${place.system}`),
      source: t('search.point.source'),
    };
  }
  const properties = subdistricts.find(({ id }) => id === place.subdistrictId)?.properties;
  const unnamed = t(place.subdistrictId === null ? 'search.outside' : 'search.inside');
  const subdistrict = properties === undefined ? unnamed : pickName(properties);
  return {
    name: pick({ zh: place.name, en: place.nameEn ?? place.name }),
    meta: t('search.place.meta', { kind: t(`search.kind.${place.kind}`), subdistrict }),
    source: t('search.place.source'),
  };
}

/** What the search pointed at on the map, and what of the programme is near it. */
export function FoundPlace() {
  const texts = useTexts();
  const { t, script } = texts;
  const { subdistricts, stations } = useAtlas();
  const place = useAppStore((state) => state.foundPlace);
  const closeFoundPlace = useAppStore((state) => state.closeFoundPlace);
  const placeOrigin = useAppStore((state) => state.placeOrigin);
  const placeAtFound = useAppStore((state) => state.placeAtFound);
  const openView = useAppStore((state) => state.openView);
  const heading = useRef<HTMLHeadingElement>(null);
  useViewHook('focus-found', () => heading.current?.focus());
  if (place === null) return null;
  const stop = place.kind === 'point' ? pointStop(place.point) : entryStop(place, stations);
  const { name, meta, source } = wordsOf(texts, place, subdistricts);
  return (
    <section aria-label={t('search.place.label')} className={styles.found}>
      <div className={styles.head}>
        <div>
          <h2
            ref={heading}
            tabIndex={-1}
            className={styles.name}
            lang={place.kind !== 'point' && name === script(place.name) ? 'zh-CN' : undefined}
          >
            {name}
          </h2>
          <p className={styles.note}>{meta}</p>
        </div>
        <IconButton label={t('search.place.close')} onClick={closeFoundPlace}>
          <Icon name="close" />
        </IconButton>
      </div>
      <p className={styles.note}>{source}</p>
      <p className={styles.actions}>
        <Button
          kind="text"
          onClick={() => {
            const called = nameOf(place);
            if (called === null) placeOrigin('a', place.point, 'reveal');
            else placeAtFound('a', { point: place.point, name: called });
            openView('nearby');
          }}
        >
          {t('search.place.walk')}
        </Button>
        {stop !== null && (
          <AddToWalk key={place.kind === 'point' ? place.text : place.id} stop={stop} kind="text" />
        )}
      </p>
      <NearList point={place.point} />
    </section>
  );
}
