import styles from './place-keep.module.css';
import { PlaceSection } from './place-section.tsx';
import { suggestStay } from '../../domain/compose/suggest-stay.ts';
import { initiativeIdOf, sitesOf } from '../../domain/place/sites.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Initiative } from '../../schema/initiative.ts';
import { useAppStore } from '../../state/providers.tsx';
import { AddToWalk } from '../walk/add-to-walk.tsx';

/** To take the entry, or the part of it that is shown, into the reader's own walk. */
export function PlaceWalk({ initiative }: { initiative: Initiative }) {
  const { t } = useTexts();
  const partId = useAppStore((state) => state.selectedPartId);
  const isPartShown = partId !== null && initiativeIdOf(partId) === initiative.id;
  const [first] = sitesOf(initiative);
  const site = isPartShown ? partId : first?.id;
  // One that is only at the places of others is added there.
  if (site === undefined) return null;
  return (
    <PlaceSection title={t('walk.title')}>
      <div className={styles.actions}>
        <AddToWalk
          key={site}
          stop={{ place: { kind: 'site', id: site }, stayMinutes: suggestStay(initiative.category) }}
        />
      </div>
    </PlaceSection>
  );
}
