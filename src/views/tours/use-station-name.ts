import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/providers.tsx';

/** The name of a metro station by its id; the id itself where its name could not be read. */
export function useStationName(): (id: string) => string {
  const { pickName } = useTexts();
  const { stations } = useAtlas();
  return (id) => {
    const station = stations.find((each) => each.id === id);
    return station === undefined ? id : pickName(station.properties);
  };
}
