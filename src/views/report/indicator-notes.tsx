import { goTo, indicatorRowId } from './anchors.ts';
import { figureLine } from './figure-text.ts';
import styles from './indicator-notes.module.css';
import { SectionLink } from './section-link.tsx';
import { toChinesePunctuation } from '../../i18n/chinese-punctuation.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Indicator } from '../../schema/report.ts';
import type { SectionId } from '../../schema/section.ts';
import { useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import touch from '../../ui/touch-target.module.css';

/** A quotation within a quotation takes single marks. */
const asInner = (quote: string): string => quote.replaceAll('“', '‘').replaceAll('”', '’');

/** Leads to the row of an indicator in the table of all numbers: the words of its chart. */
function TableLink({ indicator }: { indicator: Indicator }) {
  const { t, pick } = useTexts();
  return (
    <Button
      kind="text"
      className={styles.link}
      aria-label={t('report.inTableOf', { label: pick(indicator.label) })}
      onClick={() => {
        goTo(indicatorRowId(indicator.id));
      }}
    >
      {t('report.inTable')}
    </Button>
  );
}

/** What kind of number it is, when, where the report says it and how; and what it leaves open. */
export function IndicatorNotes({
  indicator,
  readIn,
  charted = false,
  withRemark = true,
  withFigure = false,
}: {
  indicator: Indicator;
  /** The section the note stands in; another one is named. */
  readIn: SectionId;
  charted?: boolean;
  /** False where a remark stands once for several indicators. */
  withRemark?: boolean;
  /** Where the chart shows several numbers. */
  withFigure?: boolean;
}) {
  const texts = useTexts();
  const { t, pick } = texts;
  const { report } = useAtlas();
  const { kind, period, quote, remark, section: sectionId } = indicator;
  const section = sectionId === readIn ? undefined : report?.sections.find(({ id }) => id === sectionId);
  return (
    <div className={styles.notes}>
      <p className={styles.meta}>
        <span className={styles.kind}>{t(`report.kind.${kind}`)}</span>
        {withFigure && <span>{figureLine(indicator, texts)}</span>}
        {period !== null && <span>{pick(period)}</span>}
        {section !== undefined && (
          <SectionLink id={section.id} className={touch.target}>
            {t('report.inSection', { section: pick(section.shortTitle) })}
          </SectionLink>
        )}
        {charted && <TableLink indicator={indicator} />}
      </p>
      <p lang="zh-CN" className={styles.quote}>
        “{asInner(toChinesePunctuation(quote))}”
      </p>
      {withRemark && remark !== null && <p className={styles.remark}>{pick(remark)}</p>}
    </div>
  );
}
