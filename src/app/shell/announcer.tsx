import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useAtlas } from '../../state/providers.tsx';
import { useListing } from '../../state/use-listing.ts';
import { LiveRegion } from '../../ui/live-region.tsx';

/** Says what was selected, or how many entries the list has, whenever that changes. */
export function Announcer() {
  const { t, pick } = useTexts();
  const { initiativeById } = useAtlas();
  const selectedId = useAppStore((state) => state.selectedId);
  const onlyInView = useAppStore((state) => state.onlyInView);
  const { located, unlocated } = useListing();
  const selected = selectedId === null ? undefined : initiativeById.get(selectedId);
  const message =
    selected === undefined
      ? t(onlyInView ? 'app.announce.inView' : 'app.announce.listed', {
          mapped: located.length,
          unlocated: unlocated.length,
        })
      : t('app.announce.selected', {
          name: pick(selected.name),
          category: t(`content.category.${selected.category}`),
          status: t(`content.status.${selected.status}`),
        });
  return <LiveRegion message={message} />;
}
