import { facetValueName } from './facet-value-name.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { type Facet, FACET_VALUES, type FacetChoice, OUTSIDE } from '../../schema/facets.ts';
import { KIND_GROUPS, type Status, STATUS_FILL, STATUSES, STATUSES_OF } from '../../schema/status.ts';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useFacetCounts } from '../../state/use-listing.ts';
import { StatusDisc } from '../../ui/status-disc.tsx';
import { ToggleChips } from '../../ui/toggle-chips.tsx';

type FurtherFacet = Exclude<Facet, 'category' | 'status'>;

function useChoicesOf(facet: FurtherFacet): readonly FacetChoice[] {
  const { report, subdistricts } = useAtlas();
  switch (facet) {
    case 'kind':
      return FACET_VALUES.kind.map((value) => ({ facet, value }));
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

/** Statuses that have no cell of their own above. */
const FURTHER_STATUSES = KIND_GROUPS.filter(({ group }) => group !== 'built').map(({ group, kinds }) => ({
  group,
  statuses: STATUSES.filter((status) => kinds.some((kind) => STATUSES_OF[kind].includes(status))),
}));

/** The statuses of what is not built, by kinds that can be added up. Those that nothing has are left out. */
function StatusChips() {
  const { t, format } = useTexts();
  const { initiatives } = useAtlas();
  const counts = useFacetCounts('status');
  const chosen = useAppStore((state) => state.facets.status);
  const toggleFacet = useAppStore((state) => state.toggleFacet);
  const isUsed = (status: Status): boolean =>
    chosen.includes(status) || initiatives.some((initiative) => initiative.status === status);
  return FURTHER_STATUSES.map(({ group, statuses }) => (
    <ToggleChips
      key={group}
      title={t(`explore.statusOf.${group}`)}
      chips={statuses.filter(isUsed).map((status) => {
        const count = counts.get(status) ?? 0;
        return {
          value: status,
          picture: <StatusDisc fill={STATUS_FILL[status]} />,
          text: t(`content.status.${status}`),
          count: format.number(count),
          chosen: chosen.includes(status),
          empty: count === 0,
        };
      })}
      onToggle={(status) => {
        toggleFacet('status', status);
      }}
    />
  ));
}

/** The statuses and facets that are folded away. */
export function FurtherFacets({ facets }: { facets: readonly FurtherFacet[] }) {
  return (
    <>
      <StatusChips />
      {facets.map((facet) => (
        <FacetChips key={facet} facet={facet} />
      ))}
    </>
  );
}
