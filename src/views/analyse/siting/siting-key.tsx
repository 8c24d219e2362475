import styles from './siting-answer.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { WithinMinutes } from '../../../schema/analyse-choices.ts';
import type { SitingGoal } from '../../../schema/siting-choices.ts';

/** What the signs on the map mean. */
export function SitingKey({ goal, within }: { goal: SitingGoal; within: WithinMinutes }) {
  const { t } = useTexts();
  return (
    <ul className={styles.key}>
      {(['near', 'far'] as const).map((sign) => (
        <li key={sign}>
          <span aria-hidden="true" className={styles.swatch} data-sign={sign} />
          {t(`analyse.siting.key.${sign}`, { minutes: within })}
        </li>
      ))}
      <li>
        <span aria-hidden="true" className={styles.swatch} data-sign="gained" />
        {t(`analyse.siting.key.${goal}`)}
      </li>
      <li>
        <span aria-hidden="true" className={styles.swatch} data-sign="site" />
        {t('analyse.siting.key.site')}
      </li>
    </ul>
  );
}
