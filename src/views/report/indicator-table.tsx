import { useMemo, useState } from 'react';
import { indicatorRowId } from './anchors.ts';
import { figureLine } from './figure-text.ts';
import { indicatorCsvRows } from './indicator-csv.ts';
import styles from './indicator-table.module.css';
import { SectionLink } from './section-link.tsx';
import {
  INDICATOR_SORT_KEYS,
  type IndicatorSort,
  type IndicatorSortKey,
  nextSort,
  sortIndicators,
} from '../../domain/indicators/sort-indicators.ts';
import { toCsv } from '../../domain/indicators/to-csv.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Indicator, Report } from '../../schema/report.ts';
import type { Section } from '../../schema/section.ts';
import { Button } from '../../ui/button.tsx';
import { classNames } from '../../ui/class-names.ts';
import { saveFile } from '../../ui/save-file.ts';
import touch from '../../ui/touch-target.module.css';

const CSV_TYPE = 'text/csv;charset=utf-8';

function ariaSort(sort: IndicatorSort, key: IndicatorSortKey): 'ascending' | 'descending' | undefined {
  if (sort?.key !== key) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

function HeadCell({
  column,
  sort,
  onSort,
}: {
  column: IndicatorSortKey;
  sort: IndicatorSort;
  onSort: (sort: IndicatorSort) => void;
}) {
  const { t } = useTexts();
  const direction = ariaSort(sort, column);
  return (
    <th scope="col" aria-sort={direction} data-column={column}>
      <button
        type="button"
        className={classNames(touch.target, styles.sort)}
        onClick={() => {
          onSort(nextSort(sort, column));
        }}
      >
        {t(`report.column.${column}`)}
        <span aria-hidden="true" className={styles.mark}>
          {direction === undefined ? '' : direction === 'ascending' ? '▴' : '▾'}
        </span>
      </button>
    </th>
  );
}

function Row({ indicator, section }: { indicator: Indicator; section: Section | undefined }) {
  const texts = useTexts();
  const { t, pick } = texts;
  return (
    <tr id={indicatorRowId(indicator.id)} tabIndex={-1}>
      <th scope="row">{pick(indicator.label)}</th>
      <td data-column="value">{figureLine(indicator, texts)}</td>
      <td>{t(`report.kind.${indicator.kind}`)}</td>
      <td className={styles.inSection}>
        {section !== undefined && <SectionLink id={section.id}>{pick(section.shortTitle)}</SectionLink>}
      </td>
    </tr>
  );
}

/** Every number of the report in words: the twin of all charts, to be sorted and taken away. */
export function IndicatorTable({ id, report }: { id: string; report: Report }) {
  const texts = useTexts();
  const { t, pick, locale } = texts;
  const [sort, setSort] = useState<IndicatorSort>(null);
  const rows = useMemo(() => {
    const { compare } = new Intl.Collator(locale);
    return sortIndicators(report.indicators, {
      sort,
      compareTexts: (a, b) => compare(pick(a), pick(b)),
    });
  }, [report, sort, locale, pick]);
  const download = () => {
    const csvRows = indicatorCsvRows(rows, { sections: report.sections, texts });
    saveFile(t('report.csvFile'), new Blob([toCsv(csvRows)], { type: CSV_TYPE }));
  };
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id} tabIndex={-1} className={styles.title}>
        {t('report.table', { count: rows.length })}
      </h2>
      <div className={styles.lead}>
        <p>{t('report.tableSource')}</p>
        <Button kind="outlined" onClick={download}>
          {t('report.csv')}
        </Button>
      </div>
      <table className={styles.table} aria-label={t('report.tableCaption')}>
        <thead>
          <tr>
            {INDICATOR_SORT_KEYS.map((column) => (
              <HeadCell key={column} column={column} sort={sort} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((indicator) => (
            <Row
              key={indicator.id}
              indicator={indicator}
              section={report.sections.find((section) => section.id === indicator.section)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}
