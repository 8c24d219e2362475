import styles from './spread-table.module.css';
import { minutesText } from './spread-texts.ts';
import { type FarRow, percentOf } from '../../domain/far/far-rows.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { classNames } from '../../ui/class-names.ts';
import touch from '../../ui/touch-target.module.css';

const COLUMNS = ['name', 'homes', 'near', 'radius', 'minutes'] as const;

function Row({ row }: { row: FarRow }) {
  const texts = useTexts();
  const { t, format, pickName } = texts;
  const { area, homes, near, from, to, inRadius, minutes } = row;
  const isChosen = useAppStore((state) => state.areaId === area.id);
  const isHovered = useAppStore((state) => state.hoveredAreaId === area.id);
  const chooseArea = useAppStore((state) => state.chooseArea);
  const analyse = useAppStore((state) => state.analyse);
  return (
    <tr
      className={styles.row}
      data-chosen={isChosen ? '' : undefined}
      data-hovered={isHovered ? '' : undefined}
      onPointerEnter={() => {
        analyse({ hoveredAreaId: area.id });
      }}
      onPointerLeave={() => {
        analyse({ hoveredAreaId: null });
      }}
    >
      <th scope="row">
        <button
          type="button"
          className={classNames(touch.target, styles.name)}
          aria-pressed={isChosen}
          onClick={() => {
            chooseArea(area.id);
          }}
        >
          {pickName(area.properties)}
        </button>
      </th>
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
    </tr>
  );
}

/** The shares by sub-district, those with the least first. */
export function FarTable({ rows }: { rows: readonly FarRow[] }) {
  const { t } = useTexts();
  const sorted = rows.toSorted((a, b) => a.near / a.homes - b.near / b.homes);
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
          {sorted.map((row) => (
            <Row key={row.area.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
