import { PassOn } from './pass-on.tsx';
import { SaveTour } from './save-tour.tsx';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { tourByWay } from '../../../domain/tour/step-free-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import { useAppStore } from '../../../state/providers.tsx';
import { DetailSection } from '../../../ui/panel-detail.tsx';
import { useTourLink } from './use-tour-link.ts';

/** A tour as files for other apps, as a link, as a code and on paper: round its steps where that is chosen. */
export function TakeAlong({
  usual,
  begins,
}: {
  usual: KnownTour;
  /** When its reader has planned to walk it; null where they have not. */
  begins: ComposedTour['begins'];
}) {
  const { t } = useTexts();
  const chosen = useAppStore((state) => state.tourWay);
  const { known, way } = tourByWay(usual, chosen);
  const link = useTourLink(known.tour.id);
  return (
    <DetailSection title={t('takeAlong.title')}>
      <SaveTour {...{ known, way, link, begins }} />
      <PassOn link={link} />
    </DetailSection>
  );
}
