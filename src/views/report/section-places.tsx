import { memo } from 'react';
import styles from './section-places.module.css';
import { isMapped } from '../../domain/place/sites.ts';
import { rowTool } from '../walk/row-tool.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { usePlaceLink } from '../../state/use-place-link.ts';
import { useLazyPart } from '../../ui/lazy-part.tsx';
import { ListRow } from '../../ui/list-row.tsx';
import { Marker } from '../../ui/marker.tsx';

const MARKER_SIZE = 23;

const PlaceRow = memo(function PlaceRow({ initiative }: { initiative: Initiative }) {
  const { id, category, status, name } = initiative;
  const link = usePlaceLink(id);
  const { t, pick } = useTexts();
  const { part: Tool } = useLazyPart(rowTool);
  const meta = t('report.placeMeta', {
    category: t(`content.category.${category}`),
    status: t(`content.status.${status}`),
  });
  return (
    <ListRow
      {...link}
      rowId={id}
      picture={<Marker picture={themedMarker(category, status)} size={MARKER_SIZE} />}
      name={pick(name)}
      detail={isMapped(initiative) ? meta : `${meta} · ${t('report.unlocated')}`}
      aside={[]}
      tool={Tool !== null && <Tool initiative={initiative} />}
    />
  );
});

/** The initiatives a section names; each opens its panel. */
export function SectionPlaces({ initiatives }: { initiatives: readonly Initiative[] }) {
  const { t } = useTexts();
  if (initiatives.length === 0) return null;
  return (
    <>
      <h3 className={styles.title}>{t('report.places')}</h3>
      <ul className={styles.places}>
        {initiatives.map((initiative) => (
          <li key={initiative.id}>
            <PlaceRow initiative={initiative} />
          </li>
        ))}
      </ul>
    </>
  );
}
