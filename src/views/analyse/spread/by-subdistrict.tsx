import { useId } from 'react';
import { AreaDetail } from './area-detail.tsx';
import { MetroStrip } from './metro-strip.tsx';
import { spreadCsvRows } from './spread-csv.ts';
import { SpreadKey } from './spread-key.tsx';
import { SpreadTable } from './spread-table.tsx';
import { areaName, spreadSentences } from './spread-texts.ts';
import { useSpread } from './use-spread.ts';
import styles from '../analyse-view.module.css';
import { Method } from '../method.tsx';
import { toCsv } from '../../../domain/indicators/to-csv.ts';
import { LEAST_OF_MEDIAN } from '../../../domain/spread/median-minutes.ts';
import { sortRows } from '../../../domain/spread/sort-rows.ts';
import type { Spread } from '../../../domain/spread/spread-rows.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { PROGRAMME } from '../../../schema/study-subject.ts';
import { STATUS_FILL, STATUSES_OF } from '../../../schema/status.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { useAppStore } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { StatusDisc } from '../../../ui/status-disc.tsx';

const CSV_TYPE = 'text/csv;charset=utf-8';
const METHOD = ['count', 'range', 'minutes', 'borders', 'sources'] as const;

/** Saves the table as it is shown. */
function SaveCsv({ spread }: { spread: Spread }) {
  const texts = useTexts();
  const { t, format, locale } = texts;
  const sort = useAnalysis((analysis) => analysis.spreadSort);
  const categories = useAppStore((state) => state.facets.category);
  const save = () => {
    const { compare } = new Intl.Collator(locale);
    const rows = sortRows(spread.rows, sort, (a, b) => compare(areaName(texts, a), areaName(texts, b)));
    const filters =
      categories.length === 0
        ? t('analyse.all')
        : format.list(categories.map((category) => t(`content.category.${category}`)));
    saveFile(
      t('analyse.csvFile'),
      new Blob([toCsv(spreadCsvRows(rows, texts, filters))], { type: CSV_TYPE }),
    );
  };
  return (
    <Button kind="outlined" onClick={save}>
      {t('analyse.csv')}
    </Button>
  );
}

/** How what is analysed is spread over the sub-districts. */
export function BySubdistrict() {
  const texts = useTexts();
  const { t } = texts;
  const spread = useSpread();
  const stripId = useId();
  const isProgramme = useAnalysis(({ subject }) => subject === PROGRAMME);
  const hasWalks = spread.places.some(({ walk }) => walk !== null);
  return (
    <>
      <p className={styles.scope}>
        {t(isProgramme ? 'analyse.scope' : 'analyse.subject.scope', { count: spread.places.length })}
      </p>
      <div role="status" className={styles.sentences}>
        {spreadSentences(texts, spread).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className={styles.tools}>
        <SpreadKey spread={spread} />
        <SaveCsv spread={spread} />
      </div>
      <SpreadTable spread={spread} />
      {isProgramme && (
        <p className={styles.statuses}>
          {STATUSES_OF.place.map((status) => (
            <span key={status}>
              <StatusDisc fill={STATUS_FILL[status]} /> {t(`content.status.${status}`)}
            </span>
          ))}
        </p>
      )}
      <AreaDetail spread={spread} />
      {hasWalks && (
        <section aria-labelledby={stripId} className={styles.section}>
          <h2 id={stripId} className={styles.heading}>
            {t('analyse.strip.title')}
          </h2>
          <MetroStrip places={spread.places} />
        </section>
      )}
      <Method
        paragraphs={[
          ...METHOD.map((part) => t(`analyse.method.${part}`, { least: LEAST_OF_MEDIAN })),
          t(isProgramme ? 'analyse.method.limits' : 'analyse.subject.limits'),
        ]}
      />
    </>
  );
}
