import styles from './comparison-table.module.css';
import { destinationKind, destinationName } from './destination-texts.ts';
import { EverydayNumber } from './everyday-number.tsx';
import { useCountsEveryday, useIsThin } from './use-nearby.ts';
import type { ComparedRow, ComparedSide } from '../../domain/nearby/compare-reach.ts';
import { COUNTED_KINDS } from '../../domain/nearby/everyday-places.ts';
import type { Destination } from '../../domain/nearby/destinations.ts';
import { wholeMinutes } from '../../domain/nearby/group-rows.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';

const SIDES = ['both', 'onlyA', 'onlyB'] as const satisfies readonly ComparedSide[];

function minutesCell({ t, format }: Texts, minutes: number | null): string {
  return minutes === null ? t('nearby.compare.none') : format.number(wholeMinutes(minutes));
}

/** What is reached from both, from the first only, from the second only: everyday things are counted elsewhere. */
function ReachedTable({ rows }: { rows: readonly ComparedRow[] }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('nearby.compare.item')}</th>
          {(['a', 'b'] as const).map((key) => (
            <th key={key} scope="col" className={styles.number}>
              {t('nearby.compare.minutes', { key: t(`nearby.compare.names.${key}`) })}
            </th>
          ))}
        </tr>
      </thead>
      {SIDES.map((side) => {
        const ofSide = rows.filter((row) => row.side === side);
        return (
          <tbody key={side}>
            <tr>
              <th scope="rowgroup" colSpan={3} className={styles.side}>
                {t(`nearby.compare.${side}`, { count: ofSide.length })}
              </th>
            </tr>
            {ofSide.map(({ destination, minutesA, minutesB }) => (
              <tr key={destination.id}>
                <th scope="row" className={styles.item}>
                  {destinationName(texts, destination)}
                  <span className={styles.kind}>{destinationKind(texts, destination)}</span>
                </th>
                <td className={styles.number}>{minutesCell(texts, minutesA)}</td>
                <td className={styles.number}>{minutesCell(texts, minutesB)}</td>
              </tr>
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

type CountedRow = Readonly<{
  label: string;
  isEveryday: boolean;
  counts: (destination: Destination) => boolean;
}>;

/** Everyday places are counted only when they can be read: none read is not none there. */
function countedRows({ t }: Texts, hasEveryday: boolean): readonly CountedRow[] {
  return [
    {
      label: t('nearby.compare.initiatives'),
      isEveryday: false,
      counts: ({ kind }) => kind === 'initiative',
    },
    { label: t('nearby.compare.metro'), isEveryday: false, counts: ({ kind }) => kind === 'station' },
    ...(hasEveryday ? COUNTED_KINDS : []).map((kind) => ({
      label: t(`nearby.everydayKind.${kind}`),
      isEveryday: true,
      counts: (destination: Destination) =>
        destination.kind === 'everyday' && destination.everyday.kind === kind,
    })),
  ];
}

/** A number, or that it is being counted. */
function CountCell({ count, isThin }: { count: number | null; isThin: boolean }) {
  const { t } = useTexts();
  return (
    <td className={styles.number}>
      {count === null ? (
        <>
          <span aria-hidden="true">…</span>
          <VisuallyHidden>{t('nearby.counting')}</VisuallyHidden>
        </>
      ) : (
        <EverydayNumber count={count} isThin={isThin} />
      )}
    </td>
  );
}

function CountsTable({ rows, minutes }: { rows: readonly ComparedRow[]; minutes: number }) {
  const texts = useTexts();
  const { t } = texts;
  const [everydayA, everydayB] = [useCountsEveryday('a'), useCountsEveryday('b')];
  const [isThinA, isThinB] = [useIsThin('a'), useIsThin('b')];
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>
        {t('nearby.compare.counts', { count: minutes })}
        {(isThinA || isThinB) && <> {t('nearby.everydayThin')}</>}
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('nearby.compare.kind')}</th>
          {(['a', 'b'] as const).map((key) => (
            <th key={key} scope="col" className={styles.number}>
              {t(`nearby.compare.names.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {countedRows(texts, everydayA !== false).map(({ label, isEveryday, counts }) => {
          const counted = rows.filter(({ destination }) => counts(destination));
          const reachedA = counted.filter(({ minutesA }) => minutesA !== null).length;
          const reachedB = counted.filter(({ minutesB }) => minutesB !== null).length;
          return (
            <tr key={label}>
              <th scope="row" className={styles.item}>
                {label}
              </th>
              <CountCell
                count={isEveryday && everydayA === null ? null : reachedA}
                isThin={isEveryday && isThinA}
              />
              <CountCell
                count={isEveryday && everydayB === null ? null : reachedB}
                isThin={isEveryday && isThinB}
              />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Both reaches in numbers, then place by place. */
export function ComparisonTable({ rows, minutes }: { rows: readonly ComparedRow[]; minutes: number }) {
  const { t } = useTexts();
  if (rows.length === 0) return <p className={styles.caption}>{t('nearby.compare.empty')}</p>;
  return (
    <div className={styles.tables}>
      <CountsTable rows={rows} minutes={minutes} />
      <ReachedTable rows={rows.filter(({ destination }) => destination.kind !== 'everyday')} />
    </div>
  );
}
