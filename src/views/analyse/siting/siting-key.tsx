import styles from './siting-answer.module.css';
import { ShadeSign } from '../areas/shade-sign.tsx';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { WithinMinutes } from '../../../schema/analyse-choices.ts';
import type { SitingGoal } from '../../../schema/siting-choices.ts';

const SHADES = { near: 2, far: 'gap', unmapped: 'unmapped' } as const;

/** What the signs on the map mean. */
export function SitingKey({ goal, within }: { goal: SitingGoal; within: WithinMinutes }) {
  const { t } = useTexts();
  return (
    <ul className={styles.key}>
      {(['near', 'far', 'unmapped'] as const).map((sign) => (
        <li key={sign}>
          <ShadeSign shade={SHADES[sign]} isPatterned={false} />
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
