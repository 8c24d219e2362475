import styles from './analyse-view.module.css';
import { Folded } from './folded.tsx';
import { useFilterCounts } from './use-filter-counts.ts';
import { themedMarker } from '../../domain/marker/themed-marker.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { FACETS, type Facet } from '../../schema/facets.ts';
import { STATUS_FILL, STATUSES } from '../../schema/status.ts';
import { CATEGORIES, SECTION_IDS } from '../../schema/this-district.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';
import { Marker } from '../../ui/marker.tsx';
import { StatusDisc } from '../../ui/status-disc.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';

const MARKER_SIZE = 16;
/** What can be chosen here; Explore has more, and those are told. */
const CHOSEN_HERE: readonly Facet[] = ['category', 'status', 'section'];

/** Statuses that a place on the map has. */
function StatusChips() {
  const { t, format } = useTexts();
  const chosen = useAppStore((state) => state.facets.status);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const counts = useFilterCounts('status');
  return (
    <ToggleChips
      title={t('explore.facet.status')}
      chips={STATUSES.filter((status) => counts.has(status) || chosen.includes(status)).map((status) => ({
        value: status,
        picture: <StatusDisc fill={STATUS_FILL[status]} />,
        text: t(`content.status.${status}`),
        count: format.number(counts.get(status) ?? 0),
        chosen: chosen.includes(status),
        empty: !counts.has(status),
      }))}
      onToggle={(status) => {
        toggleFacet('status', status);
      }}
    />
  );
}

/** Where the report names it; without the report its sections have no names. */
function SectionChips() {
  const { t, pick, format } = useTexts();
  const { report } = useAtlas();
  const chosen = useAppStore((state) => state.facets.section);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const counts = useFilterCounts('section');
  if (report === null) return null;
  return (
    <ToggleChips
      title={t('explore.facet.section')}
      chips={SECTION_IDS.map((section) => {
        const title = report.sections.find(({ id }) => id === section)?.title;
        return {
          value: section,
          text: title === undefined ? section : pick(title),
          count: format.number(counts.get(section) ?? 0),
          chosen: chosen.includes(section),
          empty: !counts.has(section),
        };
      })}
      onToggle={(section) => {
        toggleFacet('section', section);
      }}
    />
  );
}

function CategoryChips() {
  const { t, format } = useTexts();
  const chosen = useAppStore((state) => state.facets.category);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const counts = useFilterCounts('category');
  return (
    <ToggleChips
      title={t('analyse.subject.category')}
      chips={CATEGORIES.map((category) => ({
        value: category,
        picture: <Marker picture={themedMarker(category, 'open')} size={MARKER_SIZE} />,
        text: t(`content.category.${category}`),
        count: format.number(counts.get(category) ?? 0),
        chosen: chosen.includes(category),
        empty: !counts.has(category),
      }))}
      onToggle={(category) => {
        toggleFacet('category', category);
      }}
    />
  );
}

/** Which places of the programme are counted. */
export function ProgrammeFilters() {
  const { t } = useTexts();
  const facets = useAppStore((state) => state.facets);
  const clearFacets = useAppStore((state) => state.clearFacets);
  const hasFurther = FACETS.some((facet) => !CHOSEN_HERE.includes(facet) && facets[facet].length > 0);
  const chosen = facets.status.length + facets.section.length;
  return (
    <>
      <CategoryChips />
      <Folded
        title={chosen === 0 ? t('analyse.subject.more') : t('analyse.subject.moreChosen', { count: chosen })}
        className={styles.more}
      >
        <StatusChips />
        <SectionChips />
      </Folded>
      {hasFurther && (
        <p className={styles.further}>
          {t('analyse.further')}{' '}
          <Button
            kind="text"
            onClick={() => {
              clearFacets();
            }}
          >
            {t('analyse.clear')}
          </Button>
        </p>
      )}
    </>
  );
}
