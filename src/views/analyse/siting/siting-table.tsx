import { changeText, type LookedAt, roundedHectares, standingText } from './siting-texts.ts';
import { byGain } from './siting-shown.ts';
import { AreaRow } from '../areas/area-row.tsx';
import styles from '../areas/area-table.module.css';
import { FigureNote } from '../figure-note.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';

const COLUMNS = ['name', 'land', 'before', 'after', 'gain'] as const;

/** Before and after by sub-district, those with the greatest change first. */
export function SitingTable({ looked }: { looked: LookedAt }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { siting } = looked;
  const { goal } = siting.goal;
  const unitOf = { land: 'land', before: goal, after: goal } as const;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('analyse.siting.table')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" abbr={t(`analyse.siting.column.${column}`)}>
                {t(`analyse.siting.column.${column}`)}{' '}
                {column in unitOf && (
                  <span className={styles.unit}>
                    {t(`analyse.siting.unit.${unitOf[column as keyof typeof unitOf]}`)}
                  </span>
                )}
                {(column === 'before' || column === 'gain') && <FigureNote of={column} />}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byGain(looked).map(({ area, count }) => (
            <AreaRow key={area.id} area={area} isEmpty={count.before === count.after}>
              <td>{format.number(roundedHectares(count.hectares))}</td>
              <td>{standingText(texts, siting, count, count.before)}</td>
              <td>
                <strong>{standingText(texts, siting, count, count.after)}</strong>
              </td>
              <td>
                {count.before === count.after ? t('analyse.nothing') : changeText(texts, siting, count)}
              </td>
            </AreaRow>
          ))}
        </tbody>
      </table>
    </div>
  );
}
