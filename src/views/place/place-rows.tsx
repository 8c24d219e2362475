import styles from './place-rows.module.css';
import { wayText } from './way-text.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { placeHref } from '../../state/place-href.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { Marker } from '../../ui/marker.tsx';

const MARKER_SIZE = 21;

/** Other initiatives, and where they lie from this one. */
export function PlaceRows({
  name: listName,
  from,
  initiatives,
}: {
  /** Tells the rows of one list from those of another. */
  name: string;
  from: Initiative;
  initiatives: readonly Initiative[];
}) {
  const texts = useTexts();
  const { t, pick } = texts;
  const hoveredId = useAppStore((state) => state.hoveredId);
  const select = useAppStore((state) => state.select);
  const hover = useAppStore((state) => state.hover);
  return (
    <ul className={styles.rows}>
      {initiatives.map(({ id, category, status, name, location }) => (
        <li key={id}>
          <ListRow
            href={placeHref(id)}
            rowId={`${listName}-${id}`}
            picture={<Marker picture={themedMarker(category, status)} size={MARKER_SIZE} />}
            name={pick(name)}
            detail={t(`content.category.${category}`)}
            aside={[
              t(`content.status.${status}`),
              ...(location === null || from.location === null
                ? []
                : [wayText(texts, from.location, location)]),
            ]}
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
  );
}
