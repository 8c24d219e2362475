import { useId, useMemo } from 'react';
import { AreaDetail } from './area-detail.tsx';
import { MetroStrip } from './metro-strip.tsx';
import { SpreadMiddle } from './spread-middle.tsx';
import { spreadMethod, spreadShown } from './spread-shown.ts';
import { shownColumns, SpreadTable } from './spread-table.tsx';
import { areaName, spreadSentences } from './spread-texts.ts';
import { StripDrawing } from './strip-drawing.tsx';
import { walkedPlaces } from './strip-scale.ts';
import { type ShownSpread, useSpread } from './use-spread.ts';
import styles from '../analyse-view.module.css';
import { Counting } from '../areas/counting.tsx';
import { ShadeKey } from '../areas/shade-key.tsx';
import { drawElement } from '../export/draw-element.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { Method } from '../method.tsx';
import { sortRows } from '../../../domain/spread/sort-rows.ts';
import type { Spread, SpreadRow } from '../../../domain/spread/spread-rows.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { PROGRAMME, type SubjectKind } from '../../../schema/study-subject.ts';
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
function stripCharts(texts: Texts, { study, walks }: ShownSpread): readonly ShownChart[] {
  const places = walks === null ? [] : walkedPlaces(study.places, walks);
  if (places.length === 0) return [];
  const draw = () => drawElement(<StripDrawing places={places} texts={texts} />);
  return [{ id: 'metro-walks', title: texts.t('analyse.strip.title'), draw }];
}

function Strip({ study, walks }: ShownSpread) {
  const { t } = useTexts();
  const stripId = useId();
  if (walks === null) return null;
  return (
    <section aria-labelledby={stripId} className={styles.section}>
      <h2 id={stripId} className={styles.heading}>
        {t('analyse.strip.title')}
      </h2>
      <MetroStrip places={walkedPlaces(study.places, walks)} />
    </section>
  );
}

/** What was found. It says all by itself what it is about: while others are counted it goes on standing. */
function Found({ shown, isOld }: { shown: ShownSpread; isOld: boolean }) {
  const texts = useTexts();
  const { t } = texts;
  const { spread, kind, subject } = shown;
  const rows = useSortedRows(spread);
  const columns = useMemo(() => shownColumns(shown), [shown]);
  const answer = useMemo(
    () => spreadShown(texts, { spread, rows, columns, subject, kind }),
    [texts, spread, rows, columns, subject, kind],
  );
  const charts = useMemo(() => stripCharts(texts, shown), [texts, shown]);
  return (
    <div aria-busy={isOld}>
      <p className={styles.scope}>{t(SCOPES[kind], { count: spread.count })}</p>
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
      <AreaDetail shown={shown} />
      <SaveAnswer answer={answer} charts={charts} />
      <SpreadMiddle shown={shown} />
      <Strip {...shown} />
      <Method paragraphs={spreadMethod(texts, kind)} />
    </div>
  );
}

/** How what is analysed is spread over the sub-districts. */
export function BySubdistrict() {
  const { shown, asking } = useSpread();
  const isOld = asking.answer.step !== 'found';
  return (
    <>
      {shown !== null && <Found shown={shown} isOld={isOld} />}
      <Counting asking={asking} isOld={shown !== null} />
    </>
  );
}
