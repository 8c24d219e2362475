import type { WalkStop } from '../../../schema/composed-tour.ts';
import { useDraftText } from '../../../state/drafts-context.tsx';
import { ComboBox } from '../../../ui/combo-box.tsx';
import { usePlaceSearch } from '../../walk/use-place-search.ts';

/** Finds a place for the walk by its name. */
export function PlaceField({
  field,
  label,
  placeholder,
  onChoose,
}: {
  /** What the typed text is kept by when the page is loaded again. */
  field: string;
  label: string;
  placeholder: string;
  onChoose: (stop: WalkStop, name: string) => void;
}) {
  const [query, setQuery] = useDraftText(field);
  const found = usePlaceSearch(query).filter(({ stop }) => stop !== null);
  return (
    <ComboBox
      label={label}
      placeholder={placeholder}
      icon="search"
      query={query}
      options={found}
      onQuery={setQuery}
      onChoose={(id) => {
        const spot = found.find((option) => option.id === id);
        if (!spot?.stop) return;
        setQuery('');
        onChoose(spot.stop, spot.text);
      }}
    />
  );
}
