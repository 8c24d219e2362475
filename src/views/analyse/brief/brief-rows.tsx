import styles from './brief-sheet.module.css';
import { type BriefCell, briefTable } from '../../../domain/study/brief-table.ts';
import type { ShownTable } from '../../../domain/study/shown-answer.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

const written = ({ t, format }: Texts, cell: BriefCell['value']): string => {
  if (cell === null) return t('analyse.nothing');
  return typeof cell === 'number' ? format.number(cell) : cell;
};

function Cell({ cell: { value, range } }: { cell: BriefCell }) {
  const texts = useTexts();
  return (
    <>
      {written(texts, value)}
      {range !== null && (
        <span className={styles.range}> {range.map((end) => written(texts, end)).join('–')}</span>
      )}
    </>
  );
}

/** The table on paper; a long one ends where its room ends, and says so. */
export function BriefRows({
  table,
  most,
}: {
  table: ShownTable;
  /** As many rows as leave room for all else on the page. */
  most: number;
}) {
  const { t } = useTexts();
  const { heads, rows, leftOut } = briefTable(table, most);
  return (
    <>
      <table className={styles.table}>
        <caption>{table.title}</caption>
        <thead>
          <tr>
            {heads.map(({ title, unit, kind }) => (
              <th key={title} scope="col" data-kind={kind}>
                {title}
                {unit !== null && <span className={styles.unit}> {unit}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={table.rows[row]?.id}>
              {cells.map((cell, at) =>
                at === 0 ? (
                  <th key={at} scope="row">
                    <Cell cell={cell} />
                  </th>
                ) : (
                  <td key={at} data-kind={heads[at]?.kind}>
                    <Cell cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {leftOut > 0 && <p className={styles.small}>{t('analyse.brief.leftOut', { count: leftOut })}</p>}
    </>
  );
}
