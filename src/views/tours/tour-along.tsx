import { useEffect, useMemo, useState } from 'react';
import styles from './tour-page.module.css';
import { StopToggle } from '../walk/stop-toggle.tsx';
import { suggestStay } from '../../domain/compose/suggest-stay.ts';
import type { EverydayPlace } from '../../domain/nearby/everyday-places.ts';
import { alongWay } from '../../domain/tour/along-way.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { placeHref } from '../../state/hrefs.ts';
import { useAppStore, useAtlas, useSearchService } from '../../state/providers.tsx';
import { onPlainClick } from '../../ui/on-plain-click.ts';

const WITHIN_METERS = 200;

/** Everyday places, once they are read; null until then, and where they cannot be. */
function useEveryday(): readonly EverydayPlace[] | null {
  const search = useSearchService();
  const [places, setPlaces] = useState<readonly EverydayPlace[] | null>(null);
  useEffect(() => {
    let mounted = true;
    void search.everyday().then((read) => {
      if (mounted && read.ok) setPlaces(read.value);
    });
    return () => {
      mounted = false;
    };
  }, [search]);
  return places;
}

/** What else is near the way: of the programme by name, of everyday life by number. */
export function TourAlong({ known }: { known: KnownTour }) {
  const { t, pick, format } = useTexts();
  const { sites } = useAtlas();
  const select = useAppStore((state) => state.select);
  const everyday = useEveryday();
  const line = useMemo(
    () =>
      known.legs.legs.flatMap(({ parts }) =>
        parts.flatMap((part) => (part.kind === 'walk' ? part.line : [])),
      ),
    [known],
  );
  const stopIds = new Set(
    known.tour.stops.flatMap(({ place }) => (place.kind === 'initiative' ? [String(place.id)] : [])),
  );
  const programme = useMemo(
    () =>
      alongWay(
        line,
        sites.filter(({ location }) => location.accuracyMeters <= WITHIN_METERS),
        { pointOf: ({ location }) => location.point, withinMeters: WITHIN_METERS },
      ),
    [line, sites],
  ).filter(({ item }) => !stopIds.has(item.initiativeId));
  const counts = useMemo(() => {
    const near = alongWay(line, everyday ?? [], {
      pointOf: ({ point }) => point,
      withinMeters: WITHIN_METERS,
    });
    const byKind = new Map<EverydayPlace['kind'], number>();
    for (const { item } of near) byKind.set(item.kind, (byKind.get(item.kind) ?? 0) + 1);
    return [...byKind];
  }, [line, everyday]);
  return (
    <>
      {programme.length === 0 ? (
        <p className={styles.meta}>{t('tours.alongNone')}</p>
      ) : (
        <ul className={styles.along}>
          {programme.map(({ item, offMeters }) => (
            <li key={item.id}>
              <a href={placeHref(item.id)} onClick={onPlainClick(() => select(item.id, 'panel'))}>
                {pick(item.name)}
              </a>
              <span className={styles.meta}>{t('tours.off', { distance: format.distance(offMeters) })}</span>
              <StopToggle
                stop={{ place: { kind: 'site', id: item.id }, stayMinutes: suggestStay(item.category) }}
                name={pick(item.name)}
              />
            </li>
          ))}
        </ul>
      )}
      {everyday !== null && counts.length > 0 && (
        <p className={styles.meta}>
          {t('tours.everyday', {
            list: format.list(
              counts.map(([kind, count]) =>
                t('tours.everydayCount', { kind: t(`nearby.everydayKind.${kind}`), places: count }),
              ),
            ),
          })}
        </p>
      )}
    </>
  );
}
