import { useId } from 'react';
import type { NamedCell } from './cell-names.ts';
import styles from './chance.module.css';
import { P_DECIMALS } from './chance-texts.ts';
import { RangedText } from './tests-table.tsx';
import { FigureNote } from '../figure-note.tsx';
import { Folded } from '../folded.tsx';
import { type CellHeat, type TestedChance } from '../../../domain/chance/chance-question.ts';
import { rounded } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { chanceAnswers } from '../../../state/chance-answers.ts';

const HEATS = ['hot', 'cold', 'neither'] as const satisfies readonly CellHeat[];
const COLUMNS = ['name', 'count', 'expected', 'z', 'p', 'heat'] as const;

const pointAt = (hoveredCell: number | null) => () => {
  chanceAnswers.setState({ hoveredCell });
};

/** The row of a cell: pointed at, it is marked on the map. */
function CellRow({ cell: { index, name, cell } }: { cell: NamedCell }) {
  const { t, format } = useTexts();
  const number = (decimals: number) => (value: number) => format.number(rounded(value, decimals));
  return (
    <tr data-heat={cell.heat} onPointerEnter={pointAt(index)} onPointerLeave={pointAt(null)}>
      <th scope="row">{name}</th>
      <td>{format.number(cell.count)}</td>
      <td>{number(1)(cell.expected)}</td>
      <td>
        <RangedText ranged={cell.z} write={number(1)} />
      </td>
      <td>
        <RangedText ranged={cell.p} write={number(P_DECIMALS)} />
      </td>
      <td>{t(`analyse.chance.cells.key.${cell.heat}`)}</td>
    </tr>
  );
}

function CellsTable({ cells }: { cells: readonly NamedCell[] }) {
  const { t } = useTexts();
  return (
    <table className={styles.table} aria-label={t('analyse.chance.cells.table')}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`analyse.chance.cells.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {cells.map((cell) => (
          <CellRow key={cell.index} cell={cell} />
        ))}
      </tbody>
    </table>
  );
}

/** Cells of the map with more or fewer places than by chance. */
export function CellsPart({ outcome, named }: { outcome: TestedChance; named: readonly NamedCell[] }) {
  const { t } = useTexts();
  const titleId = useId();
  const { cells, heatBounds, cellSquareMeters } = outcome;
  return (
    <section aria-labelledby={titleId} className={styles.part}>
      <div className={styles.headed}>
        <h2 id={titleId} className={styles.heading}>
          {t('analyse.chance.cells.title')}
        </h2>
        <FigureNote of="heat" />
      </div>
      <p className={styles.note}>
        {t('analyse.chance.cells.note', {
          cells: cells.length,
          area: rounded(cellSquareMeters / 1e6, 1),
          hot: rounded(heatBounds.hot, 1),
          cold: rounded(heatBounds.cold, 1),
        })}
      </p>
      <ul className={styles.key}>
        {HEATS.map((heat) => (
          <li key={heat}>
            <span className={styles.swatch} data-heat={heat} />
            {t(`analyse.chance.cells.key.${heat}`)}
          </li>
        ))}
      </ul>
      <Folded title={t('analyse.chance.cells.table')} className={styles.folded}>
        <CellsTable cells={named} />
      </Folded>
    </section>
  );
}
