import { walkText } from './spread-texts.ts';
import { themedMarker } from '../../../domain/marker/themed-marker.ts';
import type { Site } from '../../../domain/place/sites.ts';
import type { WalkMinutes } from '../../../domain/spread/median-minutes.ts';
import type { StudyPlace } from '../../../domain/study/study-place.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { usePlaceLink } from '../../../state/use-place-link.ts';
import { ListRow } from '../../../ui/list-row.tsx';
import { Marker } from '../../../ui/marker.tsx';

const MARKER_SIZE = 21;

function PlaceRow({ site, walk }: Readonly<{ site: Site; walk: WalkMinutes | null }>) {
  const texts = useTexts();
  const { t, pick } = texts;
  const link = usePlaceLink(site.initiativeId);
  return (
    <ListRow
      {...link}
      rowId={`area-${site.id}`}
      picture={<Marker picture={themedMarker(site.category, site.status)} size={MARKER_SIZE} />}
      name={pick(site.name)}
      detail={t(`content.category.${site.category}`)}
      aside={[
        t(`content.status.${site.status}`),
        ...(walk === null ? [] : [t('analyse.area.walk', { walk: walkText(texts, walk.usual) })]),
      ]}
    />
  );
}

/** Places of what is looked at: those of the programme lead to their entries. */
export function SitePlaces({
  places,
}: {
  places: readonly Readonly<{ place: StudyPlace; walk: WalkMinutes | null }>[];
}) {
  const { pick } = useTexts();
  return (
    <ul>
      {places.map(({ place: { id, name, site }, walk }) => (
        <li key={id}>{site === null ? pick(name) : <PlaceRow site={site} walk={walk} />}</li>
      ))}
    </ul>
  );
}
