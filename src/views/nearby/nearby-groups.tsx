import { useId, useState } from 'react';
import { destinationName, minutesText } from './destination-texts.ts';
import styles from './nearby-groups.module.css';
import { NearbyRow } from './nearby-row.tsx';
import type { NearbyGroup, NearbyRow as Row } from '../../domain/nearby/group-rows.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Button } from '../../ui/button.tsx';

/** What lies beyond the walk is only hinted at until it is asked for. */
const FURTHER_SHOWN = 4;

type GroupProps = Readonly<{
  group: NearbyGroup;
  /** As on the map: 0 is the longest walk; null beyond it. */
  rank: number | null;
  /** Named in a group that is empty. */
  nearest: Row | null;
}>;

function EmptyGroup({ nearest }: { nearest: Row | null }) {
  const texts = useTexts();
  if (nearest === null) return null;
  return (
    <p className={styles.nearest}>
      {texts.t('nearby.group.nearest', {
        name: destinationName(texts, nearest.destination),
        minutes: minutesText(texts, nearest),
      })}
    </p>
  );
}

function Group({ group: { withinMinutes, rows }, rank, nearest }: GroupProps) {
  const { t } = useTexts();
  const headingId = useId();
  const [isWhole, setIsWhole] = useState(false);
  const isFurther = withinMinutes === null;
  const shown = isFurther && !isWhole ? rows.slice(0, FURTHER_SHOWN) : rows;
  return (
    <section aria-labelledby={headingId} className={styles.group}>
      <h2 id={headingId} className={styles.head}>
        <span>
          {isFurther ? t('nearby.group.further') : t('nearby.group.within', { count: withinMinutes })}
        </span>
        <span className={styles.count}>
          {rows.length === 0 ? t('nearby.group.none') : t('nearby.group.count', { count: rows.length })}
        </span>
        <span className={styles.line} data-rank={rank ?? 'none'} />
      </h2>
      {rows.length === 0 ? (
        <EmptyGroup nearest={nearest} />
      ) : (
        <ul>
          {shown.map((row) => (
            <NearbyRow key={row.destination.id} row={row} />
          ))}
        </ul>
      )}
      {isFurther && rows.length > FURTHER_SHOWN && (
        <Button kind="text" className={styles.more} onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? t('nearby.group.showFew') : t('nearby.group.showAll', { count: rows.length })}
        </Button>
      )}
    </section>
  );
}

/** Rows by how long they take; the head of each group repeats its line on the map. */
export function NearbyGroups({ groups }: { groups: readonly NearbyGroup[] }) {
  const rings = groups.length - 1;
  const firstRow = groups.find(({ rows }) => rows.length > 0)?.rows[0] ?? null;
  return groups.map((group, index) => (
    <Group
      key={group.withinMinutes ?? 'further'}
      group={group}
      rank={group.withinMinutes === null ? null : rings - 1 - index}
      // Said once, where one looks first.
      nearest={index === 0 ? firstRow : null}
    />
  ));
}
