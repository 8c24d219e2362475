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
import { AnswerSentences } from '../answer-sentences.tsx';
import { Counting } from '../areas/counting.tsx';
import { ShadeKey } from '../areas/shade-key.tsx';
import { drawElement } from '../export/draw-element.tsx';
import { SaveAnswer } from '../export/save-answer.tsx';
import { Method } from '../method.tsx';
import type { ShownWalks, WalksNow } from '../walks/use-walks.ts';
import { WalkBars } from '../walks/walk-bars.tsx';
import { WalkBarsDrawing } from '../walks/walk-bars-drawing.tsx';
import { targetName } from '../walks/walk-texts.ts';
import { WalkTo } from '../walks/walk-to.tsx';
import { remember } from '../../../domain/remember.ts';
import { LONGEST_WALK_MINUTES } from '../../../domain/spread/walk-columns.ts';
import { walkHistogram } from '../../../domain/spread/walk-histogram.ts';
import { sortRows } from '../../../domain/spread/sort-rows.ts';
import type { Spread, SpreadRow } from '../../../domain/spread/spread-rows.ts';
import type { Texts } from '../../../i18n/texts.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { METRO, PROGRAMME, type Subject, type SubjectKind } from '../../../schema/study-subject.ts';
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

/** What the strip is headed by. */
const stripTitle = (texts: Texts, target: Subject): string =>
  target === METRO
    ? texts.t('analyse.strip.title')
    : texts.t('analyse.walks.title', { name: targetName(texts, target) });

const histogramOf = remember((walks: ShownWalks) => walkHistogram(walks.columns, LONGEST_WALK_MINUTES));

/** The strip, as a drawing of its own. */
function stripCharts(texts: Texts, { study, walks, kind }: ShownSpread): readonly ShownChart[] {
  if (walks === null) return [];
  const draw: ShownChart['draw'] = (width) =>
    drawElement(
      kind === PROGRAMME ? (
        <StripDrawing places={walkedPlaces(study.places, walks)} texts={texts} width={width} />
      ) : (
        <WalkBarsDrawing histogram={histogramOf(walks)} texts={texts} width={width} />
      ),
    );
  return [{ id: 'walks', title: stripTitle(texts, walks.target), draw }];
}

function Strip({ study, walks, kind }: ShownSpread) {
  const texts = useTexts();
  const stripId = useId();
  if (walks === null) return null;
  return (
    <section aria-labelledby={stripId} className={styles.section}>
      <h2 id={stripId} className={styles.heading}>
        {stripTitle(texts, walks.target)}
      </h2>
      {kind === PROGRAMME ? (
        <MetroStrip
          places={walkedPlaces(study.places, walks)}
          hasStations={walks.stations !== null}
          unmapped={histogramOf(walks).unmapped}
        />
      ) : (
        <WalkBars histogram={histogramOf(walks)} />
      )}
    </section>
  );
}

/** What was found. It says all by itself what it is about: while others are counted it goes on standing. */
function Found({ shown, isOld, walking }: { shown: ShownSpread; isOld: boolean; walking: WalksNow }) {
  const texts = useTexts();
  const { t } = texts;
  const { spread, kind, subject, target } = shown;
  const rows = useSortedRows(spread);
  const columns = useMemo(() => shownColumns(shown), [shown]);
  const answer = useMemo(
    () => spreadShown(texts, { spread, rows, columns, subject, kind, target }),
    [texts, spread, rows, columns, subject, kind, target],
  );
  const charts = useMemo(() => stripCharts(texts, shown), [texts, shown]);
  return (
    <div aria-busy={isOld}>
      <AnswerSentences
        sentences={spreadSentences(texts, spread)}
        {...(spread.count > 0 ? { scope: t(SCOPES[kind], { count: spread.count }) } : {})}
      />
      <div className={styles.tools}>
        <ShadeKey title={t('analyse.key')} counts={spread.rows.map(({ count }) => count)} />
      </div>
      <WalkTo now={walking} />
      <SpreadTable rows={rows} columns={columns} target={target} isFound={shown.walks !== null} />
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
      <SaveAnswer answer={answer} charts={charts} isOld={isOld} />
      <SpreadMiddle shown={shown} />
      <Strip {...shown} />
      <Method paragraphs={spreadMethod(texts, kind, target)} />
    </div>
  );
}

/** How what is analysed is spread over the sub-districts. */
export function BySubdistrict() {
  const { shown, asking, walking } = useSpread();
  const isOld = asking.answer.step !== 'found';
  return (
    <>
      {shown !== null && <Found shown={shown} isOld={isOld} walking={walking} />}
      <Counting asking={asking} of={shown === null ? 'count' : 'recount'} />
    </>
  );
}
