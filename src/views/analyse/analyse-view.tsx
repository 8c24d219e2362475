import { useId } from 'react';
import styles from './analyse-view.module.css';
import { AreaDetail } from './area-detail.tsx';
import { Folded } from './folded.tsx';
import { FarAnswer } from './far-answer.tsx';
import { MetroStrip } from './metro-strip.tsx';
import { spreadCsvRows } from './spread-csv.ts';
import { SpreadKey } from './spread-key.tsx';
import { SpreadTable } from './spread-table.tsx';
import { areaName, spreadSentences } from './spread-texts.ts';
import { useCategoryCounts, useSpread } from './use-spread.ts';
import { toCsv } from '../../domain/indicators/to-csv.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { LEAST_OF_MEDIAN } from '../../domain/spread/median-minutes.ts';
import { sortRows } from '../../domain/spread/sort-rows.ts';
import type { Spread } from '../../domain/spread/spread-rows.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { QUESTIONS } from '../../schema/analyse-choices.ts';
import { FACETS } from '../../schema/facets.ts';
import { STATUS_FILL, STATUSES_OF } from '../../schema/status.ts';
import { CATEGORIES } from '../../schema/this-district.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { Marker } from '../../ui/marker.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { PanelScroller, PanelTitle } from '../../ui/panel-page.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { StatusDisc } from '../../ui/status-disc.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';

const CSV_TYPE = 'text/csv;charset=utf-8';
const MARKER_SIZE = 16;

/** Which categories are counted; the other filters of Explore count too, and are told. */
function Counted() {
  const { t, format } = useTexts();
  const facets = useAppStore((state) => state.facets);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const clearFacets = useAppStore((state) => state.clearFacets);
  const counts = useCategoryCounts();
  const hasFurther = FACETS.some((facet) => facet !== 'category' && facets[facet].length > 0);
  return (
    <>
      <ToggleChips
        title={t('analyse.categories')}
        chips={CATEGORIES.map((category) => ({
          value: category,
          picture: <Marker picture={themedMarker(category, 'open')} size={MARKER_SIZE} />,
          text: t(`content.category.${category}`),
          count: format.number(counts.get(category) ?? 0),
          chosen: facets.category.includes(category),
          empty: (counts.get(category) ?? 0) === 0,
        }))}
        onToggle={(category) => {
          toggleFacet('category', category);
        }}
      />
      {hasFurther && (
        <p className={styles.further}>
          {t('analyse.further')}{' '}
          <Button
            kind="text"
            onClick={() => {
              clearFacets();
            }}
          >
            {t('analyse.clear')}
          </Button>
        </p>
      )}
    </>
  );
}

/** Saves the table as it is shown. */
function SaveCsv({ spread }: { spread: Spread }) {
  const texts = useTexts();
  const { t, format, locale } = texts;
  const sort = useAppStore((state) => state.spreadSort);
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

const METHOD = ['count', 'range', 'minutes', 'borders', 'limits', 'sources'] as const;
const FAR_METHOD = ['homes', 'walk', 'range', 'radius', 'limits'] as const;

function Method() {
  const { t } = useTexts();
  const isFar = useAppStore((state) => state.question === 'far');
  const told = isFar
    ? FAR_METHOD.map((part) => t(`analyse.far.method.${part}`))
    : METHOD.map((part) => t(`analyse.method.${part}`, { least: LEAST_OF_MEDIAN }));
  return (
    <Folded title={t('analyse.method.title')} className={styles.method}>
      {told.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Folded>
  );
}

function SpreadAnswer({ spread }: { spread: Spread }) {
  const texts = useTexts();
  const { t } = texts;
  const stripId = useId();
  return (
    <>
      <div role="status" className={styles.sentences}>
        {spreadSentences(texts, spread).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className={styles.counted}>
        <Counted />
      </div>
      <div className={styles.tools}>
        <SpreadKey spread={spread} />
        <SaveCsv spread={spread} />
      </div>
      <SpreadTable spread={spread} />
      <p className={styles.statuses}>
        {STATUSES_OF.place.map((status) => (
          <span key={status}>
            <StatusDisc fill={STATUS_FILL[status]} /> {t(`content.status.${status}`)}
          </span>
        ))}
      </p>
      <AreaDetail spread={spread} />
      {spread.places.length > 0 && (
        <section aria-labelledby={stripId} className={styles.section}>
          <h2 id={stripId} className={styles.heading}>
            {t('analyse.strip.title')}
          </h2>
          <MetroStrip places={spread.places} />
        </section>
      )}
      <Method />
    </>
  );
}

const HEADINGS = { spread: 'analyse.heading', far: 'analyse.headingFar' } as const;

/** Which question is asked. */
function Questions() {
  const { t } = useTexts();
  const question = useAppStore((state) => state.question);
  const analyse = useAppStore((state) => state.analyse);
  return (
    <SegmentedChoice
      legend={t('analyse.questions')}
      name="analyse-question"
      choices={QUESTIONS.map((value) => ({ value, label: t(HEADINGS[value]) }))}
      value={question}
      onChoose={(chosen) => {
        analyse({ question: chosen });
      }}
    />
  );
}

function Answer() {
  const texts = useTexts();
  const spread = useSpread();
  const question = useAppStore((state) => state.question);
  if (question === 'spread') return <SpreadAnswer spread={spread} />;
  return (
    <>
      <div className={styles.counted}>
        <Counted />
      </div>
      {spread.places.length === 0 ? (
        <p className={styles.sentences}>{spreadSentences(texts, spread)}</p>
      ) : (
        <FarAnswer />
      )}
      <Method />
    </>
  );
}

/** For whoever plans: how the programme is spread over the sub-districts, and who is far from it. */
export function AnalyseView() {
  const { t } = useTexts();
  const { subdistricts, unread } = useAtlas();
  const spread = useSpread();
  const question = useAppStore((state) => state.question);
  return (
    <PanelScroller>
      <div className={styles.head}>
        <PanelTitle>{t('app.view.analyse')}</PanelTitle>
        <Questions />
        <h2>
          <VisuallyHidden>{t(HEADINGS[question])}</VisuallyHidden>
        </h2>
        {question === 'spread' && (
          <p className={styles.scope}>{t('analyse.scope', { count: spread.places.length })}</p>
        )}
        {unread.categories.length > 0 && <NoticeLine text={t('analyse.partial')} actions={[]} />}
      </div>
      {subdistricts.length === 0 ? <p className={styles.sentences}>{t('analyse.unread')}</p> : <Answer />}
    </PanelScroller>
  );
}
