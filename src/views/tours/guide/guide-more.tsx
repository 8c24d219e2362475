import { HandButtons } from './hand-buttons.tsx';
import styles from './guide-view.module.css';
import { isMute, useReading } from './page-reader.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { GuideChoices } from '../../../schema/kept-walk.ts';
import { useGuide, useGuideSession } from '../../../state/guide-session.ts';
import { useAppStore } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckBox } from '../../../ui/check-box.tsx';

const CHOICES: readonly (keyof GuideChoices)[] = ['turns', 'stories', 'awake'];

/** What the device cannot do of what was chosen. */
function Refusals() {
  const { t } = useTexts();
  const { status } = useReading();
  const choices = useGuide((now) => now.choices);
  const awake = useGuide((now) => now.awake);
  const isMissed = isMute(status) && (choices.turns || choices.stories);
  return (
    <div role="status" className={styles.meta}>
      {isMissed && <p>{t('guide.voice.none')}</p>}
      {(awake === 'unsupported' || awake === 'refused') && <p>{t(`guide.awake.${awake}`)}</p>}
    </div>
  );
}

/** What the guide does beside showing the way, and how it is ended. */
export function GuideMore() {
  const { t } = useTexts();
  const { choose, end } = useGuideSession().actions;
  const choices = useGuide((now) => now.choices);
  const isByHand = useGuide(({ phase }) => phase === 'by-hand');
  const isOver = useGuide(({ phase }) => phase === 'arrived');
  const walkTour = useAppStore((state) => state.walkTour);
  return (
    <details className={styles.fold}>
      <summary>{t('guide.more')}</summary>
      {CHOICES.map((choice) => (
        <CheckBox
          key={choice}
          label={t(`guide.choices.${choice}`)}
          checked={choices[choice]}
          onChange={(checked) => {
            choose({ [choice]: checked });
          }}
        />
      ))}
      <Refusals />
      {!isByHand && !isOver && <HandButtons kind="outlined" />}
      {!isOver && (
        <Button
          kind="outlined"
          onClick={() => {
            end();
            walkTour(false);
          }}
        >
          {t('guide.end')}
        </Button>
      )}
    </details>
  );
}
