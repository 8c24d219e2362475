import {
  changeText,
  gainValue,
  type LookedAt,
  roundedHectares,
  spanText,
  standingText,
  standingValue,
} from './siting-texts.ts';
import { byGain } from './siting-shown.ts';
import { AreaRow } from '../areas/area-row.tsx';
import styles from '../areas/area-table.module.css';
import { FigureNote } from '../figure-note.tsx';
import type { EffectCount } from '../../../domain/siting/site-effect.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

const COLUMNS = ['name', 'land', 'before', 'after', 'gain'] as const;

/** Between what a number lies. */
function Span({ text }: { text: string | null }) {
  return text === null ? null : <span className={styles.range}> {text}</span>;
}

const isSame = ({ gain }: EffectCount): boolean => gain.usual === 0 && gain.to === 0;

/** Before and after by sub-district, those with the greatest change first. */
export function SitingTable({ looked }: { looked: LookedAt }) {
  const texts = useTexts();
  const { t, format } = texts;
  const { siting } = looked;
  const { goal } = siting.goal;
  const standing = (count: EffectCount) => (amount: number) => standingValue(siting, count, amount);
  const gained =
    ({ hectares }: EffectCount) =>
    (gain: number) =>
      gainValue(siting, hectares, gain);
  const unitOf = { land: 'land', before: goal, after: goal } as const;
  return (
    <div className={styles.frame}>
      <table className={styles.table} aria-label={t('analyse.siting.table')}>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" abbr={t(`analyse.siting.column.${column}`)}>
                <span className={styles.head}>
                  <span>
                    {t(`analyse.siting.column.${column}`)}{' '}
                    {column in unitOf && (
                      <span className={styles.unit}>
                        {t(`analyse.siting.unit.${unitOf[column as keyof typeof unitOf]}`)}
                      </span>
                    )}
                  </span>
                  {(column === 'before' || column === 'gain') && <FigureNote of={column} />}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {byGain(looked).map(({ area, count }) => (
            <AreaRow key={area.id} area={area} isEmpty={isSame(count)}>
              <td>{format.number(roundedHectares(count.hectares))}</td>
              <td>
                {standingText(texts, siting, count, count.before.usual)}
                <Span text={spanText(texts, count.before, standing(count))} />
              </td>
              <td>
                <strong>{standingText(texts, siting, count, count.after.usual)}</strong>
                <Span text={spanText(texts, count.after, standing(count))} />
              </td>
              <td>
                {isSame(count) ? t('analyse.nothing') : changeText(texts, siting, count)}
                <Span text={spanText(texts, count.gain, gained(count))} />
              </td>
            </AreaRow>
          ))}
        </tbody>
      </table>
    </div>
  );
}
