import { useGround, useGroundName } from '../ground/use-chosen-ground.ts';
import { subjectName } from '../subject-name.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { FACETS } from '../../../schema/facets.ts';
import { everydayKindOf, PROGRAMME } from '../../../schema/study-subject.ts';
import { useAnalysis } from '../../../state/analysis-choices.ts';
import { useOwnData } from '../../../state/own-data.ts';
import { useAppStore } from '../../../state/providers.tsx';

/** What is counted, in words. */
function useWhat(): string {
  const texts = useTexts();
  const { t, format } = texts;
  const subject = useAnalysis((analysis) => analysis.subject);
  const sets = useOwnData((data) => data.sets);
  const facets = useAppStore((state) => state.facets);
  const kind = everydayKindOf(subject);
  if (kind !== null && kind !== 'metro')
    return t('analyse.save.ofMap', { what: subjectName(texts, subject, sets) });
  if (subject !== PROGRAMME) return subjectName(texts, subject, sets);
  const what =
    facets.category.length === 0
      ? t('analyse.save.all')
      : t('analyse.save.ofReport', {
          what: format.list(facets.category.map((category) => t(`content.category.${category}`))),
        });
  const hasFurther = FACETS.some((facet) => facet !== 'category' && facets[facet].length > 0);
  return hasFurther ? t('analyse.save.subject', { what }) : what;
}

/** What is counted, and where, in words. */
export function useSubjectText(): string {
  const { t } = useTexts();
  const what = useWhat();
  const ground = useGroundName();
  return useGround() === null ? what : t('analyse.ground.inGround', { what, ground });
}
