import { type ComponentType, memo } from 'react';
import { distanceMeters } from '../../domain/geo/distance.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { knownCount } from '../../domain/place/sites.ts';
import { subdistrictsAbout } from '../../domain/place/subdistrict-of.ts';
import type { WalkFromMetro } from '../../domain/place/walks-from-metro.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import type { LngLat } from '../../schema/lng-lat.ts';
import { useAtlas } from '../../state/providers.tsx';
import { usePlaceLink } from '../../state/use-place-link.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { Marker } from '../../ui/marker.tsx';

const MARKER_SIZE = 23;

type RowProps = Readonly<{
  initiative: Initiative;
  /** The quickest walk there from the metro; null where there is none, or none is known. */
  fromMetro: WalkFromMetro | null;
  /** The middle of the map while the list is sorted by the distance from it. */
  center: LngLat | null;
  /** Null until it is fetched. */
  Tool: ComponentType<{ initiative: Initiative }> | null;
}>;

function whereLine(
  { t, pickName, format }: Texts,
  { initiative, fromMetro, center }: Omit<RowProps, 'Tool'>,
): string | null {
  const { location, places } = initiative;
  if (location === null) {
    if (places === null) return t(`explore.unlocatedRow.${initiative.unlocated.reason}`);
    const count = knownCount(places);
    return places.total === null
      ? t('explore.placesKnown', { count })
      : t('explore.placesOf', { count, total: places.total });
  }
  if (center !== null) {
    const meters = distanceMeters(center, initiative.location.point);
    return t('explore.toCenter', { distance: format.distance(meters) });
  }
  if (fromMetro === null) return null;
  const { station, walk } = fromMetro;
  return t('explore.fromMetro', { station: pickName(station.properties), minutes: walk.minutes });
}

/** A row of the explore list. */
export const InitiativeRow = memo(function InitiativeRow({ initiative, fromMetro, center, Tool }: RowProps) {
  const { id, category, status, name } = initiative;
  const link = usePlaceLink(id);
  const texts = useTexts();
  const { t, pick, pickName } = texts;
  const { subdistricts } = useAtlas();

  const categoryName = t(`content.category.${category}`);
  const about =
    initiative.location === null ? [] : subdistrictsAbout(initiative.location.point, subdistricts);
  const place = about.map(({ properties }) => pickName(properties)).join(' / ');
  const where = whereLine(texts, { initiative, fromMetro, center });
  return (
    <ListRow
      {...link}
      rowId={id}
      picture={<Marker picture={themedMarker(category, status)} size={MARKER_SIZE} />}
      name={pick(name)}
      detail={place === '' ? categoryName : t('explore.rowMeta', { category: categoryName, place })}
      aside={[t(`content.status.${status}`), ...(where === null ? [] : [where])]}
      tool={Tool !== null && <Tool initiative={initiative} />}
    />
  );
});
