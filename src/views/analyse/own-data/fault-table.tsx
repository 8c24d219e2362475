import styles from './own-data.module.css';
import type { OwnFaults } from '../../../domain/own-data/own-points.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

const MOST_SHOWN = 50;

/** What of a file cannot be used: which row or feature, which field, and what is wrong with it. */
export function FaultTable({ faults: { count, first }, isTable }: { faults: OwnFaults; isTable: boolean }) {
  const { t, format } = useTexts();
  const shown = first.slice(0, MOST_SHOWN);
  return (
    <>
      <div
        className={styles.scroller}
        role="region"
        aria-label={t('analyse.own.faultTable')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also for who has only keys
        tabIndex={0}
      >
        <table className={styles.table} aria-label={t('analyse.own.faultTable')}>
          <thead>
            <tr>
              {[
                isTable ? ('row' as const) : ('feature' as const),
                'field' as const,
                'what' as const,
                'value' as const,
              ].map((column) => (
                <th key={column} scope="col">
                  {t(`analyse.own.faultColumn.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ at, field, code, value }, index) => (
              <tr key={index}>
                <th scope="row">{format.number(at)}</th>
                <td>{field ?? t('analyse.nothing')}</td>
                <td>{t(`analyse.own.fault.${code}`)}</td>
                <td className={styles.value}>{value === '' ? t('analyse.nothing') : value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {count > shown.length && (
        <p className={styles.note}>{t('analyse.own.badMore', { count: count - shown.length })}</p>
      )}
    </>
  );
}
