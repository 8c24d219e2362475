import { copyTour } from '../../domain/compose/copy-tour.ts';
import type { KnownTour } from '../../domain/tour/known-tour.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { WALK_AT_HAND } from '../../schema/link/tours-link.ts';
import { useComposer } from '../../state/composer-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { DetailSection } from '../../ui/panel-detail.tsx';
import styles from './tour-page.module.css';

/** Makes an authored tour a walk of the reader's own. */
export function ChangeTour({ known }: { known: KnownTour }) {
  const { t, pick } = useTexts();
  const { store } = useComposer();
  const openView = useAppStore((state) => state.openView);
  return (
    <DetailSection title={t('composer.title')}>
      <Button
        kind="outlined"
        onClick={() => {
          store.getState().open({ walk: copyTour(known, pick(known.tour.name)), keptId: null });
          openView('tours', { walk: WALK_AT_HAND });
        }}
      >
        {t('composer.change')}
      </Button>
      <p className={styles.meta}>{t('composer.changeNote')}</p>
    </DetailSection>
  );
}
