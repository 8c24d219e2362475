import type { ReactNode } from 'react';
import { BulletChart } from './bullet-chart.tsx';
import styles from './exhibit-block.module.css';
import { figureAnchor } from './figure-anchor.ts';
import { FigureNumber } from './figure-number.tsx';
import { GrowthChart } from './growth-chart.tsx';
import { IndicatorNotes } from './indicator-notes.tsx';
import { UnitChart } from './unit-chart.tsx';
import type { Exhibit, Figure } from '../../domain/indicators/exhibit.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Indicator } from '../../schema/report.ts';
import type { SectionId } from '../../schema/section.ts';

type Charted = Exclude<Exhibit, { form: 'number' }>;

/** The number and its name on the left, what shows and explains it on the right. */
function Row({ indicator, of, children }: { indicator: Indicator; of?: Indicator; children: ReactNode }) {
  const { pick } = useTexts();
  return (
    <div
      role="group"
      aria-label={pick(indicator.label)}
      {...figureAnchor(styles.row, of === undefined ? [indicator] : [indicator, of])}
    >
      <div>
        <FigureNumber indicator={indicator} of={of} large />
        <p className={styles.label}>{pick(indicator.label)}</p>
      </div>
      <div>{children}</div>
    </div>
  );
}

function UnitRow({
  indicator,
  readIn,
  withRemark = true,
}: {
  indicator: Figure;
  readIn: SectionId;
  withRemark?: boolean;
}) {
  return (
    <Row indicator={indicator}>
      <UnitChart indicator={indicator} />
      <IndicatorNotes indicator={indicator} readIn={readIn} charted withRemark={withRemark} />
    </Row>
  );
}

/** A sentence that is said of all indicators is said once. */
function sharedRemark(indicators: readonly Indicator[]): Indicator['remark'] {
  const first = indicators[0]?.remark ?? null;
  return first !== null && indicators.every(({ remark }) => remark?.zh === first.zh) ? first : null;
}

function Growth({ indicators, readIn }: { indicators: readonly Figure[]; readIn: SectionId }) {
  const { t } = useTexts();
  const [first] = indicators;
  const oneSentence = indicators.every(({ quote }) => quote === first?.quote);
  return (
    <div role="group" aria-label={t('report.growth')} {...figureAnchor(styles.wide, indicators)}>
      <p className={styles.title}>{t('report.growth')}</p>
      <GrowthChart indicators={indicators} />
      {(oneSentence ? indicators.slice(0, 1) : indicators).map((indicator) => (
        <IndicatorNotes key={indicator.id} indicator={indicator} readIn={readIn} charted />
      ))}
    </div>
  );
}

/** Numbers that are better seen than read, with their evidence. */
export function ExhibitBlock({ exhibit, readIn }: { exhibit: Charted; readIn: SectionId }) {
  const { t, pick } = useTexts();
  switch (exhibit.form) {
    case 'growth':
      return <Growth indicators={exhibit.indicators} readIn={readIn} />;
    case 'progress':
      return (
        <Row indicator={exhibit.achieved} of={exhibit.target}>
          <BulletChart target={exhibit.target} achieved={exhibit.achieved} />
          <IndicatorNotes indicator={exhibit.achieved} readIn={readIn} withFigure />
          <IndicatorNotes indicator={exhibit.target} readIn={readIn} charted withFigure />
        </Row>
      );
    case 'apart': {
      const remark = sharedRemark(exhibit.indicators);
      return (
        <div className={styles.apart}>
          {exhibit.indicators.map((indicator) => (
            <UnitRow key={indicator.id} indicator={indicator} readIn={readIn} withRemark={remark === null} />
          ))}
          <p className={styles.warning}>
            {t('report.notAdded')} {remark !== null && pick(remark)}
          </p>
        </div>
      );
    }
    case 'units':
      return <UnitRow indicator={exhibit.indicator} readIn={readIn} />;
  }
}
