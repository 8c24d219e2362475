import styles from './origin-picker.module.css';
import { useOriginName } from './use-origin-name.ts';
import { usePlaceSearch } from '../walk/use-place-search.ts';
import { useOwnPosition } from './use-own-position.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { useAppStore } from '../../state/providers.tsx';
import { useDraftText } from '../../state/drafts-context.tsx';
import { Button } from '../../ui/button.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';

/** Finds a named place to start from. */
function OriginSearch({ originKey }: { originKey: OriginKey }) {
  const { t } = useTexts();
  const placeOrigin = useAppStore((state) => state.placeOrigin);
  const placeAtFound = useAppStore((state) => state.placeAtFound);
  const [query, setQuery] = useDraftText(`origin ${originKey}`);
  const found = usePlaceSearch(query);
  return (
    <ComboBox
      label={t('nearby.origin')}
      placeholder={t('nearby.originSearch')}
      icon="search"
      query={query}
      options={found}
      onQuery={setQuery}
      onChoose={(id) => {
        const origin = found.find((option) => option.id === id);
        if (origin === undefined) return;
        setQuery('');
        const { point, name } = origin;
        if (name === null) placeOrigin(originKey, point, 'reveal');
        else placeAtFound(originKey, { point, name });
      }}
    />
  );
}

/** Where the origin is, and the ways to put it elsewhere without touching the map. */
export function OriginPicker({ originKey }: { originKey: OriginKey }) {
  const { t } = useTexts();
  const name = useOriginName(originKey);
  const placePrivately = useAppStore((state) => state.placePrivately);
  const removeOrigin = useAppStore((state) => state.removeOrigin);
  const ask = useAppStore((state) => state.ask);
  const own = useOwnPosition((point) => {
    placePrivately(originKey, point);
  });
  return (
    <div className={styles.picker}>
      {name === null ? (
        <OriginSearch originKey={originKey} />
      ) : (
        <p className={styles.name}>
          <Icon name="locate" />
          <span>{name}</span>
          <IconButton
            label={t('nearby.originClear')}
            onClick={() => {
              removeOrigin(originKey);
            }}
          >
            <Icon name="close" />
          </IconButton>
        </p>
      )}
      {name === null && (
        <div className={styles.ways}>
          <Button kind="text" onClick={own.ask}>
            {t('nearby.originOwn')}
          </Button>
          <Button
            kind="text"
            onClick={() => {
              ask({ kind: 'place-at-center', key: originKey });
            }}
          >
            {t('nearby.placeAtCentre')}
          </Button>
        </div>
      )}
      <p role="status" className={styles.own}>
        {own.step === 'looking' && t('nearby.originOwnLooking')}
        {own.step === 'refused' && t('nearby.ownRefused')}
      </p>
    </div>
  );
}
