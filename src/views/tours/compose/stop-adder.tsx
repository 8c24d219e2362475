import { useEffect, useEffectEvent, useState } from 'react';
import styles from './composer.module.css';
import { PlaceField } from './place-field.tsx';
import type { Edits } from './use-edits.ts';
import { groundName } from './walk-names.ts';
import { suggestStay } from '../../../domain/compose/suggest-stay.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { useAppStore, useAtlas, useToursAnswersStore } from '../../../state/providers.tsx';
import type { MapPick } from '../../../state/tours-answers.ts';
import { Button } from '../../../ui/button.tsx';
import { pointStop } from '../../walk/use-place-search.ts';

/** Takes what is pressed on the map, for as long as it is mounted. */
function PickOnMap({ onPick }: { onPick: (pick: MapPick) => void }) {
  const { t } = useTexts();
  const tours = useToursAnswersStore();
  const ask = useAppStore((state) => state.ask);
  const take = useEffectEvent(onPick);
  useEffect(() => {
    tours.setState({ pick: (picked) => take(picked) });
    return () => {
      tours.setState({ pick: null });
    };
  }, [tours]);
  return (
    <>
      <p className={styles.note}>{t('composer.picking')}</p>
      <Button
        kind="text"
        onClick={() => {
          ask({ kind: 'pick-center' });
        }}
      >
        {t('composer.pickCentre')}
      </Button>
    </>
  );
}

/** The ways to add a stop. */
export function StopAdder({ edits }: { edits: Edits }) {
  const texts = useTexts();
  const { t, pick } = texts;
  const { sites } = useAtlas();
  const [isPicking, setIsPicking] = useState(false);
  const onPick = (picked: MapPick) => {
    if ('point' in picked) {
      edits.add(pointStop(picked.point), groundName(texts, picked.point));
      return;
    }
    const site = sites.find(({ id }) => id === picked.site);
    if (site === undefined) return;
    const place = { kind: 'site', id: site.id } as const;
    edits.add({ place, stayMinutes: suggestStay(site.category) }, pick(site.name));
  };
  return (
    <div className={styles.adder}>
      <PlaceField
        field="walk stop"
        label={t('composer.add')}
        placeholder={t('composer.addSearch')}
        onChoose={edits.add}
      />
      <p className={styles.note}>{t('composer.addElsewhere')}</p>
      <div className={styles.ways}>
        <Button kind="text" aria-pressed={isPicking} onClick={() => setIsPicking(!isPicking)}>
          {t(isPicking ? 'composer.pickOff' : 'composer.pickOn')}
        </Button>
        {isPicking && <PickOnMap onPick={onPick} />}
      </div>
    </div>
  );
}
