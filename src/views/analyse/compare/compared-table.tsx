import styles from './compare.module.css';
import type { ComparedNow, RowKey } from './use-compared.ts';
import { AreaRow } from '../areas/area-row.tsx';
import table from '../areas/area-table.module.css';
import { FigureNote } from '../figure-note.tsx';
import type { ComparedCount, ComparedRow, Comparison } from '../../../domain/compare/compare-places.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

function Count({ side: { count, range } }: { side: ComparedCount }) {
  const { t, format } = useTexts();
  return (
    <td>
      {format.number(count)}
      {(range.from !== count || range.to !== count) && (
        <span className={table.range}> {t('analyse.range', { ...range })}</span>
      )}
    </td>
  );
}

/** With a plus, so that it is seen which side has more. */
const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);

function Cells({ row: { first, second, difference, range } }: { row: ComparedRow<unknown> }) {
  const { t, format } = useTexts();
  const shown = (value: number): string => signed(format.number(value), value);
  return (
    <>
      <Count side={first} />
      <Count side={second} />
      <td>
        <strong>{shown(difference)}</strong>
        {range.from !== range.to && (
          <span className={table.range}>
            {' '}
            {t('analyse.compare.rangeText', { from: shown(range.from), to: shown(range.to) })}
          </span>
        )}
      </td>
    </>
  );
}

/** Bars of both on one scale: what they say stands beside them in numbers. */
function Bars({ row, most }: { row: ComparedRow<RowKey>; most: number }) {
  const width = (count: number): string => `${(100 * count) / Math.max(1, most)}%`;
  return (
    <td className={styles.bars} aria-hidden="true">
      <span
        style={{ inlineSize: width(row.first.count) }}
        data-none={row.first.count === 0 ? '' : undefined}
      />
      <span
        style={{ inlineSize: width(row.second.count) }}
        data-second=""
        data-none={row.second.count === 0 ? '' : undefined}
      />
    </td>
  );
}

/** Both numbers of each row, and the difference. */
export function ComparisonTable({
  now: { compared, first, second },
  comparison: { rows, whole },
}: {
  now: ComparedNow;
  comparison: Comparison<RowKey>;
}) {
  const { t } = useTexts();
  const most = Math.max(1, ...rows.flatMap((row) => [row.first.count, row.second.count]));
  return (
    <div className={table.frame}>
      <table className={table.table} aria-label={t('analyse.compare.table')}>
        <thead>
          <tr>
            <th scope="col">{t(`analyse.compare.column.${compared === 'areas' ? 'kind' : 'name'}`)}</th>
            <td aria-hidden="true" />
            <th scope="col">{first.label}</th>
            <th scope="col">{second.label}</th>
            <th scope="col" abbr={t('analyse.compare.column.difference')}>
              {t('analyse.compare.column.difference')}
              <FigureNote of="difference" />
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.key.area === null ? (
              <tr key={row.key.id} className={table.row}>
                <th scope="row">{row.key.name}</th>
                <Bars row={row} most={most} />
                <Cells row={row} />
              </tr>
            ) : (
              <AreaRow key={row.key.id} area={row.key.area}>
                <Bars row={row} most={most} />
                <Cells row={row} />
              </AreaRow>
            ),
          )}
        </tbody>
        <tfoot>
          <tr className={table.row}>
            <th scope="row">{t('analyse.compare.whole')}</th>
            <td aria-hidden="true" />
            <Cells row={whole} />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
