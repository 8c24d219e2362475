import { useState } from 'react';
import styles from './explore-view.module.css';
import { InitiativeList } from './initiative-list.tsx';
import { Legend } from './legend.tsx';
import { ListingFoot } from './listing-foot.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/atlas-context.tsx';
import { SCROLLER_ATTRIBUTE } from '../../ui/use-nearness.ts';

/** The whole programme: what there is, where, and how far it is. */
export function ExploreView() {
  const { t } = useTexts();
  const { initiatives } = useAtlas();
  /** Of consequence on narrow screens only: elsewhere the statuses are always there. */
  const [statusOpen, setStatusOpen] = useState(false);
  return (
    <div className={styles.scroller} {...SCROLLER_ATTRIBUTE}>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('app.title')}</h1>
        <p className={styles.scope}>{t('explore.scope', { count: initiatives.length })}</p>
      </div>
      <Legend statusOpen={statusOpen} />
      <InitiativeList statusOpen={statusOpen} onToggleStatus={() => setStatusOpen(!statusOpen)} />
      <ListingFoot />
    </div>
  );
}
