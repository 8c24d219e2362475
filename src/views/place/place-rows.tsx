import styles from './place-rows.module.css';
import { wayText } from './way-text.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { isLocated } from '../../domain/place/is-located.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAppStore } from '../../state/app-store-context.tsx';
import { placeHref } from '../../state/place-href.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { Marker } from '../../ui/marker.tsx';

const MARKER_SIZE = 21;

function Row({ rowId, from, initiative }: { rowId: string; from: Initiative; initiative: Initiative }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const { id, category, status, name } = initiative;
  const hovered = useAppStore((state) => state.hoveredId === id);
  const select = useAppStore((state) => state.select);
  const hover = useAppStore((state) => state.hover);
  const way =
    from.location === null || !isLocated(initiative) ? [] : [wayText(texts, from.location, initiative)];
  return (
    <ListRow
      href={placeHref(id)}
      rowId={rowId}
      picture={<Marker picture={themedMarker(category, status)} size={MARKER_SIZE} />}
      name={pick(name)}
      detail={t(`content.category.${category}`)}
      aside={[t(`content.status.${status}`), ...way]}
      current={false}
      hovered={hovered}
      onOpen={() => {
        select(id, 'panel');
      }}
      onHover={(hovering) => {
        hover(hovering ? id : null);
      }}
    />
  );
}

/** Other initiatives, and where they lie from this one. */
export function PlaceRows({
  name,
  from,
  initiatives,
}: {
  /** Tells the rows of one list from those of another. */
  name: string;
  from: Initiative;
  initiatives: readonly Initiative[];
}) {
  return (
    <ul className={styles.rows}>
      {initiatives.map((initiative) => (
        <li key={initiative.id}>
          <Row rowId={`${name}-${initiative.id}`} from={from} initiative={initiative} />
        </li>
      ))}
    </ul>
  );
}
