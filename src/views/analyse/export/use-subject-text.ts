import { useTexts } from '../../../i18n/texts-context.tsx';
import { FACETS } from '../../../schema/facets.ts';
import { useAppStore } from '../../../state/providers.tsx';

/** What is counted, in words. */
export function useSubjectText(): string {
  const { t, format } = useTexts();
  const facets = useAppStore((state) => state.facets);
  const what =
    facets.category.length === 0
      ? t('analyse.save.all')
      : format.list(facets.category.map((category) => t(`content.category.${category}`)));
  const hasFurther = FACETS.some((facet) => facet !== 'category' && facets[facet].length > 0);
  return hasFurther ? t('analyse.save.subject', { what }) : what;
}
