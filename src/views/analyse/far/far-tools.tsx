import styles from './far-answer.module.css';
import { FarCircles } from './far-circles.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { WITHIN_MINUTES } from '../../../schema/analyse-choices.ts';
import { FAR_MEASURES } from '../../../schema/far-choices.ts';
import { useFarPlaces } from '../../../state/use-far-places.ts';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { CheckBox } from '../../../ui/check-box.tsx';
import { SegmentedChoice } from '../../../ui/segmented-choice.tsx';

/** What is called near, of what the share is told, and how one walks. */
function FarTools() {
  const { t } = useTexts();
  const within = useAnalysis((analysis) => analysis.withinMinutes);
  const measure = useAnalysis((analysis) => analysis.farMeasure);
  const stepFree = useAnalysis((analysis) => analysis.stepFree);
  const analyse = useChangeAnalysis();
  return (
    <div className={styles.tools}>
      <SegmentedChoice
        legend={t('analyse.far.within')}
        name="within-minutes"
        choices={WITHIN_MINUTES.map((minutes) => ({
          value: String(minutes),
          label: t('analyse.strip.tick', { minutes }),
        }))}
        value={String(within)}
        onChoose={(text) => {
          const minutes = WITHIN_MINUTES.find((each) => String(each) === text);
          if (minutes !== undefined) analyse({ withinMinutes: minutes });
        }}
      />
      <SegmentedChoice
        legend={t('analyse.far.measures')}
        name="far-measure"
        choices={FAR_MEASURES.map((value) => ({ value, label: t(`analyse.far.measure.${value}`) }))}
        value={measure}
        onChoose={(farMeasure) => {
          analyse({ farMeasure });
        }}
      />
      <CheckBox
        label={t('analyse.far.stepFree')}
        checked={stepFree}
        onChange={(checked) => {
          analyse({ stepFree: checked });
        }}
      />
    </div>
  );
}

/** What can be chosen for who is far: without places there is nothing to ask how. */
export function FarChoices() {
  const { places } = useFarPlaces();
  return (
    <>
      <FarCircles />
      {places.count > 0 && <FarTools />}
    </>
  );
}
