import { PassOn } from './pass-on.tsx';
import { SaveTour } from './save-tour.tsx';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { DetailSection } from '../../../ui/panel-detail.tsx';
import { useTourLink } from './use-tour-link.ts';

/** A tour as files for other apps, as a link, as a code and on paper. */
export function TakeAlong({ known }: { known: KnownTour }) {
  const { t } = useTexts();
  const link = useTourLink(known.tour.id);
  return (
    <DetailSection title={t('takeAlong.title')}>
      <SaveTour known={known} link={link} />
      <PassOn link={link} />
    </DetailSection>
  );
}
