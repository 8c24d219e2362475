import styles from './chance.module.css';
import { P_DECIMALS, testText } from './chance-texts.ts';
import { type Figure, FigureNote } from '../figure-note.tsx';
import type { TestRow } from '../../../domain/chance/chance-question.ts';
import type { Ranged } from '../../../domain/chance/ranged.ts';
import { rounded } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

/** A number and, where it is not certain, its range in small. */
export function RangedText({ ranged, write }: { ranged: Ranged; write: (value: number) => string }) {
  const { t } = useTexts();
  const [from, to] = [write(ranged.from), write(ranged.to)];
  return (
    <>
      {write(ranged.value)}
      {from !== to && <span className={styles.range}> {t('analyse.chance.range', { from, to })}</span>}
    </>
  );
}

/** Those whose formula stands nowhere else beside a figure. */
const NOTES: Readonly<Partial<Record<TestRow['test'], Figure>>> = {
  ...{ chiSquare: 'squares', moran: 'moran', generalG: 'generalG' },
};

/** All tests, that on which the sentence rests first. */
export function TestsTable({ rows }: { rows: readonly TestRow[] }) {
  const texts = useTexts();
  const { t, format } = texts;
  return (
    <table className={styles.table} aria-label={t('analyse.chance.tests.title')}>
      <thead>
        <tr>
          {(['test', 'value', 'chance', 'p'] as const).map((column) => (
            <th key={column} scope="col" abbr={t(`analyse.chance.tests.${column}`)}>
              {t(`analyse.chance.tests.${column}`)}
              {column === 'p' && <FigureNote of="p" />}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ test, statistic, chance, p }) => {
          const write = (value: number): string => testText(texts, test, value);
          return (
            <tr key={test}>
              <th scope="row" abbr={t(`analyse.chance.tests.name.${test}`)}>
                {t(`analyse.chance.tests.name.${test}`)}
                {NOTES[test] !== undefined && <FigureNote of={NOTES[test]} />}
              </th>
              <td>
                <RangedText ranged={statistic} write={write} />
              </td>
              <td>{t('analyse.chance.range', { from: write(chance.from), to: write(chance.to) })}</td>
              <td>
                <RangedText ranged={p} write={(value) => format.number(rounded(value, P_DECIMALS))} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
