import { useId, useMemo } from 'react';
import { AreaDetail } from './area-detail.tsx';
import { MetroStrip } from './metro-strip.tsx';
import { SpreadMiddle } from './spread-middle.tsx';
import { spreadMethod, spreadShown } from './spread-shown.ts';
import { shownColumns, SpreadTable } from './spread-table.tsx';
import { areaName, spreadSentences } from './spread-texts.ts';
import { StripDrawing } from './strip-drawing.tsx';
import { walkedOf } from './strip-scale.ts';
import { useSpread } from './use-spread.ts';
import styles from '../analyse-view.module.css';
import { ShadeKey } from '../areas/shade-key.tsx';
import { drawElement } from '../export/draw-element.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { useSubjectText } from '../export/use-subject-text.ts';
import { Method } from '../method.tsx';
import { sortRows } from '../../../domain/spread/sort-rows.ts';
import type { Spread, SpreadRow } from '../../../domain/spread/spread-rows.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { PROGRAMME, type SubjectKind, subjectKindOf } from '../../../schema/study-subject.ts';
import { STATUS_FILL, STATUSES_OF } from '../../../schema/status.ts';
import type { ShownChart } from '../../../state/analyse-answers.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { StatusDisc } from '../../../ui/status-disc.tsx';

/** What is counted, in a sentence. */
const SCOPES = {
  programme: 'analyse.scope',
  everyday: 'analyse.subject.scope',
  own: 'analyse.own.scope',
} as const satisfies Readonly<Record<SubjectKind, string>>;

/** The rows in the order of the table. */
function useSortedRows({ rows }: Spread): readonly SpreadRow[] {
  const texts = useTexts();
  const sort = useAnalysis((analysis) => analysis.spreadSort);
  return useMemo(() => {
    const { compare } = new Intl.Collator(texts.locale);
    return sortRows(rows, sort, (a, b) => compare(areaName(texts, a), areaName(texts, b)));
  }, [rows, sort, texts]);
}

/** The strip, as a drawing of its own. */
function stripCharts(texts: Texts, { places }: Spread): readonly ShownChart[] {
  if (walkedOf(places).length === 0) return [];
  const draw = () => drawElement(<StripDrawing places={places} texts={texts} />);
  return [{ id: 'metro-walks', title: texts.t('analyse.strip.title'), draw }];
}

/** How what is analysed is spread over the sub-districts. */
export function BySubdistrict() {
  const texts = useTexts();
  const { t } = texts;
  const spread = useSpread();
  const rows = useSortedRows(spread);
  const subject = useSubjectText();
  const stripId = useId();
  const kind = useAnalysis((analysis) => subjectKindOf(analysis.subject));
  const hasWalks = spread.places.some(({ walk }) => walk !== null);
  const columns = useMemo(() => shownColumns(spread), [spread]);
  const answer = useMemo(
    () => spreadShown(texts, { spread, rows, columns, subject, kind }),
    [texts, spread, rows, columns, subject, kind],
  );
  const charts = useMemo(() => stripCharts(texts, spread), [texts, spread]);
  return (
    <>
      <p className={styles.scope}>{t(SCOPES[kind], { count: spread.places.length })}</p>
      <div role="status" className={styles.sentences}>
        {spreadSentences(texts, spread).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className={styles.tools}>
        <ShadeKey title={t('analyse.key')} counts={spread.rows.map(({ count }) => count)} />
      </div>
      <SpreadTable rows={rows} columns={columns} />
      {kind === PROGRAMME && (
        <p className={styles.statuses}>
          {STATUSES_OF.place.map((status) => (
            <span key={status}>
              <StatusDisc fill={STATUS_FILL[status]} /> {t(`content.status.${status}`)}
            </span>
          ))}
        </p>
      )}
      <AreaDetail spread={spread} />
      <SaveAnswer answer={answer} charts={charts} />
      <SpreadMiddle />
      {hasWalks && (
        <section aria-labelledby={stripId} className={styles.section}>
          <h2 id={stripId} className={styles.heading}>
            {t('analyse.strip.title')}
          </h2>
          <MetroStrip places={spread.places} />
        </section>
      )}
      <Method paragraphs={spreadMethod(texts, kind)} />
    </>
  );
}
