import { walkText } from './spread-texts.ts';
import { targetName } from '../walks/walk-texts.ts';
import { themedMarker } from '../../../domain/marker/themed-marker.ts';
import type { Site } from '../../../domain/place/sites.ts';
import type { WalkMinutes } from '../../../domain/spread/median-minutes.ts';
import type { StudyPlace } from '../../../domain/study/study-place.ts';
import { METRO, type Subject } from '../../../schema/study-subject.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { usePlaceLink } from '../../../state/use-place-link.ts';
import { ListRow } from '../../../ui/list-row.tsx';
import { Marker } from '../../../ui/marker.tsx';

const MARKER_SIZE = 21;

function PlaceRow({ site, walk }: Readonly<{ site: Site; walk: string | null }>) {
  const { t, pick } = useTexts();
  const link = usePlaceLink(site.initiativeId);
  return (
    <ListRow
      {...link}
      rowId={`area-${site.id}`}
      picture={<Marker picture={themedMarker(site.category, site.status)} size={MARKER_SIZE} />}
      name={pick(site.name)}
      detail={t(`content.category.${site.category}`)}
      aside={[t(`content.status.${site.status}`), ...(walk === null ? [] : [walk])]}
    />
  );
}

/** Places of what is looked at, with their walks: those of the programme lead to their entries. */
export function SitePlaces({
  places,
  target,
}: {
  places: readonly Readonly<{ place: StudyPlace; walk: WalkMinutes | null }>[];
  /** To what one walks; null where no walk is told. */
  target: Subject | null;
}) {
  const texts = useTexts();
  const { t, pick } = texts;
  const told = (minutes: WalkMinutes | null): string | null => {
    if (minutes === null || target === null) return null;
    const walk = walkText(texts, minutes.usual);
    return target === METRO
      ? t('analyse.area.walk', { walk })
      : t('analyse.walks.place', { walk, name: targetName(texts, target) });
  };
  return (
    <ul>
      {places.map(({ place: { id, name, site }, walk }) => (
        <li key={id}>
          {site === null ? (
            [pick(name), told(walk)].filter((text) => text !== null).join(' · ')
          ) : (
            <PlaceRow site={site} walk={told(walk)} />
          )}
        </li>
      ))}
    </ul>
  );
}
