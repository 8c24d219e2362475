import styles from './far-answer.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAnalysis, useChangeAnalysis } from '../../../state/analysis-choices.ts';
import { type FarPlaces, useFarPlaces } from '../../../state/use-far-places.ts';
import { Button } from '../../../ui/button.tsx';

/** The circles that the report itself announces, to be asked about directly. */
export function FarCircles() {
  const { t, pick } = useTexts();
  const { circles } = useFarPlaces();
  const circleId = useAnalysis((analysis) => analysis.circleId);
  const analyse = useChangeAnalysis();
  if (circles.length === 0) return null;
  return (
    <div role="group" aria-label={t('analyse.far.circle.title')} className={styles.circles}>
      <span className={styles.circlesTitle}>{t('analyse.far.circle.title')}</span>
      {circles.map(({ initiative: { id, name }, minutes }) => (
        <Button
          key={id}
          kind="outlined"
          aria-pressed={circleId === id}
          onClick={() => {
            analyse(circleId === id ? { circleId: null } : { circleId: id, withinMinutes: minutes });
          }}
        >
          {pick(name)}
        </Button>
      ))}
    </div>
  );
}

/** What a circle without places amounts to: nothing that could be found, and why. */
export function CircleWithoutPlaces({
  circle: { initiative, minutes },
}: {
  circle: NonNullable<FarPlaces['circle']>;
}) {
  const { t, pick } = useTexts();
  const analyse = useChangeAnalysis();
  return (
    <div role="status" className={styles.sentences}>
      <p>{t('analyse.far.circle.none', { name: pick(initiative.name), minutes })}</p>
      <p className={styles.hint}>{t('analyse.far.circle.hint')}</p>
      <Button
        kind="text"
        onClick={() => {
          analyse({ circleId: null });
        }}
      >
        {t('analyse.far.circle.leave')}
      </Button>
    </div>
  );
}
