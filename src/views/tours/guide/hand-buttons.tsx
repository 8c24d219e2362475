import styles from './guide-view.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useGuide, useGuideSession } from '../../../state/guide-session.ts';
import { Button } from '../../../ui/button.tsx';

/** The walker says where they are: for who has no position, and where the guide missed it. */
export function HandButtons({ kind }: { kind: 'seal' | 'outlined' }) {
  const { t } = useTexts();
  const { standAt } = useGuideSession().actions;
  const next = useGuide((now) => now.nextPlace);
  const last = useGuide(({ atPlace, lastPlace }) => atPlace ?? lastPlace);
  const beginning = useGuide(({ walk }) => walk.beginning);
  const isLast = useGuide(({ walk, nextPlace }) => nextPlace === walk.places.at(-1));
  return (
    <p className={styles.actions}>
      <Button
        kind="outlined"
        disabled={last <= beginning}
        onClick={() => {
          standAt(last - 1);
        }}
      >
        {t('guide.backOne')}
      </Button>
      <Button
        kind={kind}
        onClick={() => {
          standAt(next);
        }}
      >
        {t(isLast ? 'guide.iAmAtEnd' : 'guide.iAmAt')}
      </Button>
    </p>
  );
}
