import { PlaceSection } from './place-section.tsx';
import styles from './place-related.module.css';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { relatedInitiatives } from '../../domain/place/related-initiatives.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';
import { placeHref } from '../../state/place-href.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { Marker } from '../../ui/marker.tsx';

const MARKER_SIZE = 21;

/** The initiatives that belong to this one. */
export function PlaceRelated({ initiative }: { initiative: Initiative }) {
  const { t, pick } = useTexts();
  const { initiativeById } = useAtlas();
  const hoveredId = useAppStore((state) => state.hoveredId);
  const select = useAppStore((state) => state.select);
  const hover = useAppStore((state) => state.hover);
  const related = relatedInitiatives(initiative, initiativeById);
  if (related.length === 0) return null;
  return (
    <PlaceSection title={t('place.related')}>
      <ul className={styles.rows}>
        {related.map(({ id, category, status, name }) => (
          <li key={id}>
            <ListRow
              href={placeHref(id)}
              rowId={`related-${id}`}
              picture={<Marker picture={themedMarker(category, status)} size={MARKER_SIZE} />}
              name={pick(name)}
              detail={t(`content.category.${category}`)}
              aside={[t(`content.status.${status}`)]}
              current={false}
              hovered={hoveredId === id}
              onOpen={() => {
                select(id, 'panel');
              }}
              onHover={(hovering) => {
                hover(hovering ? id : null);
              }}
            />
          </li>
        ))}
      </ul>
    </PlaceSection>
  );
}
