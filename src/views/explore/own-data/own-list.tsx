import { memo, useCallback, useMemo, useState } from 'react';
import styles from './own-list.module.css';
import { countOf, nameAt, type OwnSet } from '../../../domain/own-data/own-set.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { lngLat } from '../../../schema/lng-lat.ts';
import { toggleShown, useOwnData } from '../../../state/own-data.ts';
import { useAppStore } from '../../../state/providers.tsx';
import { Button } from '../../../ui/button.tsx';
import { ChunkedList } from '../../../ui/chunked-list.tsx';
import { OwnSignMark } from '../../../ui/own-sign-mark.tsx';

/** A longer list is no list: the map shows all. */
const MOST_LISTED = 500;
const ROW_HEIGHT_PIXELS = 32;
/** About a metre. */
const DECIMALS = 5;

const keyOf = (at: number): string => String(at);

const PlaceRow = memo(function PlaceRow({ set, at }: { set: OwnSet; at: number }) {
  const showFoundPlace = useAppStore((state) => state.showFoundPlace);
  const [lng, lat] = [set.points.lng[at] ?? 0, set.points.lat[at] ?? 0];
  return (
    <Button
      kind="text"
      className={styles.place}
      onClick={() => {
        const text = `${lat.toFixed(DECIMALS)}, ${lng.toFixed(DECIMALS)}`;
        showFoundPlace({
          kind: 'point',
          point: lngLat(lng, lat),
          system: 'wgs84',
          text,
          called: nameAt(set, at),
        });
      }}
    >
      {nameAt(set, at)}
    </Button>
  );
});

function Places({ set }: { set: OwnSet }) {
  const { t } = useTexts();
  const count = countOf(set);
  const items = useMemo(() => Array.from({ length: Math.min(count, MOST_LISTED) }, (_, at) => at), [count]);
  const renderItem = useCallback((at: number) => <PlaceRow set={set} at={at} />, [set]);
  return (
    <>
      <ChunkedList
        label={t('analyse.own.places', { name: set.name })}
        items={items}
        itemKey={keyOf}
        pinnedKey={null}
        renderItem={renderItem}
        rowHeightPixels={ROW_HEIGHT_PIXELS}
      />
      {count > MOST_LISTED && (
        <p className={styles.note}>{t('analyse.own.placesShown', { most: MOST_LISTED })}</p>
      )}
    </>
  );
}

function SetRow({ set }: { set: OwnSet }) {
  const { t, format } = useTexts();
  const { id, name, sign } = set;
  const isShown = useOwnData(({ hidden }) => !hidden.has(id));
  const [isOpen, setIsOpen] = useState(false);
  return (
    <li>
      <div className={styles.row}>
        <OwnSignMark sign={sign} />
        <Button
          kind="text"
          className={styles.name}
          aria-expanded={isOpen}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {name} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
        </Button>
        <span className={styles.count}>{format.number(countOf(set))}</span>
        <label className={styles.check}>
          <input
            type="checkbox"
            aria-label={t('analyse.own.shown', { name })}
            checked={isShown}
            onChange={() => {
              toggleShown(id);
            }}
          />
          {t('analyse.own.onMap')}
        </label>
      </div>
      {isOpen && <Places set={set} />}
    </li>
  );
}

/** Own data as categories of their own: legend, overview, and their places one by one. */
export function OwnList() {
  const { t } = useTexts();
  const sets = useOwnData((data) => data.sets);
  return (
    <section aria-labelledby="explore-own" className={styles.own}>
      <h2 id="explore-own" className={styles.title}>
        {t('analyse.own.title')}
      </h2>
      <ul>
        {sets.map((set) => (
          <SetRow key={set.id} set={set} />
        ))}
      </ul>
    </section>
  );
}
