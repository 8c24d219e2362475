import styles from './tour-list.module.css';
import { filterTours, type SummedTour } from '../../domain/tour/filter-tours.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { TOUR_THEMES } from '../../schema/tour-choices.ts';
import { useAppStore } from '../../state/providers.tsx';
import { CheckBox } from '../../ui/check-box.tsx';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';
import hidden from '../../ui/visually-hidden.module.css';
import { ToggleChips } from '../../ui/toggle-chips.tsx';

/** Half a morning, half a day, a day. */
const LIMITS = ['any', '120', '240'] as const;

/** By theme, time and steps. */
export function TourFilters({ tours }: { tours: readonly SummedTour[] }) {
  const { t } = useTexts();
  const filter = useAppStore((state) => state.tourFilter);
  const filterBy = useAppStore((state) => state.filterTours);
  const countOf = (change: Partial<typeof filter>) => filterTours(tours, { ...filter, ...change }).length;
  const themes = TOUR_THEMES.filter((theme) => tours.some(({ tour }) => tour.theme === theme));
  const limit = LIMITS.find((value) => value === String(filter.withinMinutes)) ?? 'any';
  return (
    <section aria-labelledby="tour-filters" className={styles.filters}>
      <h2 id="tour-filters" className={hidden.hidden}>
        {t('tours.filter.title')}
      </h2>
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
    </section>
  );
}
