import styles from './place-rows.module.css';
import { wayText } from './way-text.ts';
import { InitiativeToggle } from '../walk/stop-toggle.tsx';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { isLocated } from '../../domain/place/is-located.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { usePlaceLink } from '../../state/use-place-link.ts';
import { ListRow } from '../../ui/list-row.tsx';
import { Marker } from '../../ui/marker.tsx';

const MARKER_SIZE = 21;

function Row({ rowId, from, initiative }: { rowId: string; from: Initiative; initiative: Initiative }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const { id, category, status, name } = initiative;
  const link = usePlaceLink(id);
  const way =
    from.location === null || !isLocated(initiative) ? [] : [wayText(texts, from.location, initiative)];
  return (
    <ListRow
      {...link}
      rowId={rowId}
      picture={<Marker picture={themedMarker(category, status)} size={MARKER_SIZE} />}
      name={pick(name)}
      detail={t(`content.category.${category}`)}
      aside={[t(`content.status.${status}`), ...way]}
      tool={<InitiativeToggle initiative={initiative} />}
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
