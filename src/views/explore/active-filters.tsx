import styles from './active-filters.module.css';
import { facetValueName } from './facet-value-name.ts';
import { focusList } from './focus-list.ts';
import { activeChoices } from '../../domain/facets/facet-selection.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { FacetChoice } from '../../schema/facets.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

/** What is chosen, each choice one press from being taken away. */
export function ActiveFilters() {
  const texts = useTexts();
  const atlas = useAtlas();
  const facets = useAppStore((state) => state.facets);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const clearFacets = useAppStore((state) => state.clearFacets);
  const choices = activeChoices(facets);
  if (choices.length === 0) return null;
  const remove = (choice: FacetChoice) => {
    toggleFacet(choice.facet, choice.value);
    // The chip that held the focus is gone.
    focusList();
  };
  const clearAll = () => {
    clearFacets();
    focusList();
  };
  return (
    <ul aria-label={texts.t('explore.active')} className={styles.chips}>
      {choices.map((choice) => {
        const name = facetValueName(texts, atlas, choice);
        return (
          <li key={`${choice.facet}.${choice.value}`}>
            <button
              type="button"
              className={styles.chip}
              aria-label={texts.t('explore.removeFilter', { name })}
              onClick={() => remove(choice)}
            >
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
      <li>
        <Button kind="text" className={styles.clear} onClick={clearAll}>
          {texts.t('explore.clearAll')}
        </Button>
      </li>
    </ul>
  );
}
