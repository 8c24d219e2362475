import { useEffect, useRef } from 'react';
import { goToPart } from './anchors.ts';
import { ChapterSteps } from './chapter-steps.tsx';
import { ChapterStrip } from './chapter-strip.tsx';
import { IndicatorTable } from './indicator-table.tsx';
import { ReportHead } from './report-head.tsx';
import styles from './report-view.module.css';
import { SectionPart } from './section-part.tsx';
import { useSectionScroll } from './use-section-scroll.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Report } from '../../schema/report.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { PanelScroller } from '../../ui/panel-page.tsx';
import { SCROLLER_ATTRIBUTE } from '../../ui/use-nearness.ts';

const TABLE_ID = 'all-indicators';

/** Shows what was asked for from elsewhere, once. */
function useSoughtPart(): void {
  const request = useAppStore((state) => state.request);
  const fulfil = useAppStore((state) => state.fulfil);
  useEffect(() => {
    if (request?.kind !== 'show-part') return;
    goToPart(request.part);
    fulfil(request);
  }, [request, fulfil]);
}

function Story({ report }: { report: Report }) {
  const { locale } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const { sections, indicators } = report;
  useSectionScroll(scroller, { sections, tableId: TABLE_ID, locale });
  useSoughtPart();
  return (
    <>
      <ReportHead report={report} tableId={TABLE_ID} />
      <ChapterStrip sections={sections} />
      <PanelScroller ref={scroller} className={styles.scroller} {...SCROLLER_ATTRIBUTE}>
        {sections.map((section) => (
          <SectionPart key={section.id} section={section} indicators={indicators} />
        ))}
        <IndicatorTable id={TABLE_ID} report={report} />
      </PanelScroller>
      <ChapterSteps sections={sections} />
    </>
  );
}

/** The file of the report could not be read; the rest of the atlas does not need it. */
function Missing() {
  const { t } = useTexts();
  const openView = useAppStore((state) => state.openView);
  return (
    <div className={styles.missing}>
      <h1 tabIndex={-1} className={styles.heading}>
        {t('report.title')}
      </h1>
      <p>
        {t('report.missing')}{' '}
        <Button
          kind="text"
          onClick={() => {
            openView('explore');
          }}
        >
          {t('report.toExplore')}
        </Button>
      </p>
    </div>
  );
}

/** The report as a story beside the map: its chapters, its numbers, its places and its silences. */
export function ReportView() {
  const { report } = useAtlas();
  return report === null ? <Missing /> : <Story report={report} />;
}
