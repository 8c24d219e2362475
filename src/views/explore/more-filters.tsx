import { useId, useState } from 'react';
import { MissingPart } from './missing-part.tsx';
import styles from './more-filters.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Facet } from '../../schema/facets.ts';
import { type Status, STATUSES_OF } from '../../schema/status.ts';
import { useAppStore } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { createLazyPart, lazyComponent } from '../../ui/lazy-part.tsx';

export const furtherFacets = createLazyPart(async () => (await import('./further-facets.tsx')).FurtherFacets);

const LazyFacets = lazyComponent(furtherFacets, MissingPart);

/** The facets that have no sign of their own on the map. */
const FURTHER_FACETS = [
  'kind',
  'section',
  'subdistrict',
  'located',
  'accuracy',
] as const satisfies readonly Facet[];

const isFurtherStatus = (status: Status): boolean => !STATUSES_OF.place.includes(status);

/** The further facets, folded away until they are asked for. */
export function MoreFilters() {
  const { t } = useTexts();
  const regionId = useId();
  const chosenCount = useAppStore(({ facets }) =>
    FURTHER_FACETS.reduce(
      (sum, facet: Facet) => sum + facets[facet].length,
      facets.status.filter(isFurtherStatus).length,
    ),
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
        {open && <LazyFacets facets={FURTHER_FACETS} />}
      </div>
    </div>
  );
}
