import { byShare } from './far-shown.ts';
import { AreaRow } from '../areas/area-row.tsx';
import styles from '../areas/area-table.module.css';
import { minutesText } from '../spread/spread-texts.ts';
import type { FarRow } from '../../../domain/far/far-rows.ts';
import { percentOf } from '../../../domain/spread/describe-spread.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

const COLUMNS = ['name', 'homes', 'near', 'radius', 'minutes'] as const;

function Row({ row }: { row: FarRow }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { area, homes, near, from, to, inRadius, minutes } = row;
  return (
    <AreaRow area={area}>
      <td>{format.number(homes)}</td>
      <td>
        <strong>{t('analyse.far.percent', { percent: percentOf(near, homes) })}</strong>
        {from !== to && (
          <span className={styles.range}>
            {' '}
            {t('analyse.range', { from: percentOf(from, homes), to: percentOf(to, homes) })}
          </span>
        )}
      </td>
      <td>{t('analyse.far.percent', { percent: percentOf(inRadius, homes) })}</td>
      <td>{minutes === null ? t('analyse.tooFew') : minutesText(texts, minutes.usual)}</td>
    </AreaRow>
  );
}

/** The shares by sub-district, those with the least first. */
export function FarTable({ rows }: { rows: readonly FarRow[] }) {
  const { t } = useTexts();
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('analyse.far.table')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`analyse.far.column.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byShare(rows).map((row) => (
            <Row key={row.area.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
