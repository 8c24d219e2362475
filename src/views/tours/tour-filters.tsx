import { NearMe } from './near-me.tsx';
import styles from './tour-list.module.css';
import { filterTours, type SummedTour } from '../../domain/tour/filter-tours.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { TOUR_THEMES } from '../../schema/tour-choices.ts';
import { useAppStore, useToursAnswers } from '../../state/providers.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';

/** Half a morning, half a day, a day. */
const LIMITS = ['any', '120', '240'] as const;

/** By theme, time and steps. */
export function TourFilters({ tours }: { tours: readonly SummedTour[] }) {
  const { t, format } = useTexts();
  const isNear = useToursAnswers(({ position }) => position !== null);
  const filter = useAppStore((state) => state.tourFilter);
  const filterBy = useAppStore((state) => state.filterTours);
  const countOf = (change: Partial<typeof filter>) => filterTours(tours, { ...filter, ...change }).length;
  const themes = TOUR_THEMES.filter((theme) => tours.some(({ tour }) => tour.theme === theme));
  const limit = LIMITS.find((value) => value === String(filter.withinMinutes)) ?? 'any';
  const chosen = [
    filter.theme === null ? null : t(`tours.theme.${filter.theme}`),
    filter.withinMinutes === null ? null : t(`tours.filter.within.${limit}`),
    filter.stepFree ? t('tours.filter.stepFree') : null,
    isNear ? t('tours.filter.near') : null,
  ].filter((text) => text !== null);
  return (
    <details className={styles.filters}>
      <summary>
        <h2 className={styles.filterTitle}>{t('tours.filter.title')}</h2>
        {chosen.length > 0 && <span className={styles.chosen}>{format.list(chosen)}</span>}
      </summary>
      <ToggleChips
        title={t('tours.filter.theme')}
        chips={themes.map((theme) => ({
          value: theme,
          text: t(`tours.theme.${theme}`),
          count: String(countOf({ theme })),
          chosen: filter.theme === theme,
          empty: countOf({ theme }) === 0,
        }))}
        onToggle={(theme) => {
          filterBy({ theme: filter.theme === theme ? null : theme });
        }}
      />
      <SegmentedChoice
        legend={t('tours.filter.time')}
        name="tour-time"
        choices={LIMITS.map((value) => ({ value, label: t(`tours.filter.within.${value}`) }))}
        value={limit}
        onChoose={(value) => {
          filterBy({ withinMinutes: value === 'any' ? null : Number(value) });
        }}
      />
      <CheckBox
        label={t('tours.filter.stepFree')}
        checked={filter.stepFree}
        onChange={(stepFree) => {
          filterBy({ stepFree });
        }}
      />
      <NearMe />
    </details>
  );
}
