import styles from './analyse-view.module.css';
import { type Twin, twinOf } from '../../domain/study/twin-subject.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { PROGRAMME } from '../../schema/study-subject.ts';
import { useAnalysis, useChangeAnalysis } from '../../state/analysis-choices.ts';
import { useAppStore } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

/** Counts the other of the two instead. */
function useCountTwin(): (twin: Twin) => void {
  const change = useChangeAnalysis();
  const clearFacets = useAppStore((state) => state.clearFacets);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  return ({ counted, category, kind }) => {
    if (counted === 'report') {
      change({ subject: `everyday-${kind}` });
      return;
    }
    clearFacets();
    toggleFacet('category', category);
    change({ subject: PROGRAMME });
  };
}

/** Of a thing that the report and OpenStreetMap both name: which of them is counted, and the other with one press. */
export function TwinLine() {
  const { t } = useTexts();
  const subject = useAnalysis((analysis) => analysis.subject);
  const facets = useAppStore((state) => state.facets);
  const countTwin = useCountTwin();
  const twin = twinOf(subject, facets);
  if (twin === null) return null;
  return (
    <p className={styles.scope}>
      {t(`analyse.twin.${twin.counted}`, {
        ofReport: t(`content.category.${twin.category}`),
        ofMap: t(`nearby.everydayKind.${twin.kind}`),
      })}{' '}
      <Button
        kind="text"
        onClick={() => {
          countTwin(twin);
        }}
      >
        {t(`analyse.twin.instead.${twin.counted}`)}
      </Button>
    </p>
  );
}
