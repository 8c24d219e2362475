import { memo } from 'react';
import styles from './section-places.module.css';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { placeHref } from '../../state/place-href.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { Marker } from '../../ui/marker.tsx';

const MARKER_SIZE = 23;

const PlaceRow = memo(function PlaceRow({ initiative }: { initiative: Initiative }) {
  const { id, category, status, name, location } = initiative;
  const { t, pick } = useTexts();
  const current = useAppStore((state) => state.selectedId === id);
  const hovered = useAppStore((state) => state.hoveredId === id);
  const select = useAppStore((state) => state.select);
  const hover = useAppStore((state) => state.hover);
  const meta = t('report.placeMeta', {
    category: t(`content.category.${category}`),
    status: t(`content.status.${status}`),
  });
  return (
    <ListRow
      href={placeHref(id)}
      rowId={id}
      picture={<Marker picture={themedMarker(category, status)} size={MARKER_SIZE} />}
      name={pick(name)}
      detail={location === null ? `${meta} · ${t('report.unlocated')}` : meta}
      aside={[]}
      current={current}
      hovered={hovered}
      onOpen={() => {
        select(id, 'panel');
      }}
      onHover={(hovering) => {
        hover(hovering ? id : null);
      }}
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
