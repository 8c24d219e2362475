import { useId, useState } from 'react';
import { facetValueName } from './facet-value-name.ts';
import styles from './more-filters.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { FACET_VALUES, type Facet, type FacetChoice, OUTSIDE } from '../../schema/facets.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useFacetCounts } from '../../state/use-listing.ts';
import { Button } from '../../ui/button.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';

/** The facets that have no sign of their own on the map. */
const FURTHER_FACETS = ['section', 'subdistrict', 'located', 'accuracy'] as const;
type FurtherFacet = (typeof FURTHER_FACETS)[number];

function useChoicesOf(facet: FurtherFacet): readonly FacetChoice[] {
  const { report, subdistricts } = useAtlas();
  switch (facet) {
    case 'section':
      // Without the report its sections have no names.
      return report === null ? [] : FACET_VALUES.section.map((value) => ({ facet, value }));
    case 'subdistrict':
      // Without them nobody knows what lies outside either.
      if (subdistricts.length === 0) return [];
      return [...subdistricts.map(({ id }) => id), OUTSIDE].map((value) => ({ facet, value }));
    case 'located':
      return FACET_VALUES.located.map((value) => ({ facet, value }));
    case 'accuracy':
      return FACET_VALUES.accuracy.map((value) => ({ facet, value }));
  }
}

function FacetChips({ facet }: { facet: FurtherFacet }) {
  const texts = useTexts();
  const atlas = useAtlas();
  const choices = useChoicesOf(facet);
  const counts = useFacetCounts(facet);
  const chosen: readonly string[] = useAppStore((state) => state.facets[facet]);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  if (choices.length === 0) return null;
  return (
    <ToggleChips
      title={texts.t(`explore.facet.${facet}`)}
      chips={choices.map((choice) => {
        const count = counts.get(choice.value) ?? 0;
        return {
          value: choice.value,
          text: facetValueName(texts, atlas, choice),
          count: texts.format.number(count),
          chosen: chosen.includes(choice.value),
          empty: count === 0,
        };
      })}
      onToggle={(value) => {
        const choice = choices.find((each) => each.value === value);
        if (choice !== undefined) toggleFacet(choice.facet, choice.value);
      }}
    />
  );
}

/** The further facets, folded away until they are asked for. */
export function MoreFilters() {
  const { t } = useTexts();
  const regionId = useId();
  const chosenCount = useAppStore(({ facets }) =>
    FURTHER_FACETS.reduce((sum, facet: Facet) => sum + facets[facet].length, 0),
  );
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.more}>
      <Button
        kind="text"
        className={styles.switch}
        aria-expanded={open}
        aria-controls={regionId}
        onClick={() => setOpen(!open)}
      >
        {chosenCount === 0 ? t('explore.more') : t('explore.moreChosen', { count: chosenCount })}
        <span aria-hidden="true">{open ? '▴' : '▾'}</span>
      </Button>
      <div id={regionId} hidden={!open}>
        {open && FURTHER_FACETS.map((facet) => <FacetChips key={facet} facet={facet} />)}
      </div>
    </div>
  );
}
