import { useId, useState } from 'react';
import * as v from 'valibot';
import styles from './saved-places.module.css';
import { LoadPlacesFile, SavePlacesFile } from './places-file.tsx';
import { useOriginName } from './use-origin-name.ts';
import { StopToggle } from '../walk/stop-toggle.tsx';
import { pointStop } from '../walk/use-place-search.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import {
  LONGEST_PLACE_NAME,
  MOST_SAVED_PLACES,
  PlaceNameSchema,
  SAVED_PLACE_KINDS,
  type SavedPlace,
  type SavedPlaceKind,
} from '../../schema/saved-place.ts';
import type { OriginKey } from '../../schema/walk-origins.ts';
import { useAppStore } from '../../state/providers.tsx';
import { useKeptDraft, useRestoredDraft } from '../../state/drafts-context.tsx';
import { Button } from '../../ui/button.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { RadioRow } from '../../ui/radio-row.tsx';

/** What the typed name and the kind are kept by when the page is loaded again. */
const [NAME_FIELD, KIND_FIELD] = ['saved place name', 'saved place kind'] as const;

function SaveForm({ onDone }: { onDone: () => void }) {
  const { t } = useTexts();
  const nameId = useId();
  const point = useAppStore((state) => state.origins.a);
  const isFull = useAppStore((state) => state.savedPlaces.length >= MOST_SAVED_PLACES);
  const savePlace = useAppStore((state) => state.savePlace);
  const suggested = useOriginName('a') ?? '';
  const keptKind = useRestoredDraft(KIND_FIELD);
  const [kind, setKind] = useState<SavedPlaceKind>(
    SAVED_PLACE_KINDS.find((each) => each === keptKind) ?? 'home',
  );
  useKeptDraft(KIND_FIELD, () => kind);
  /** Null while the kind names it well enough. */
  const [typed, setTyped] = useState(useRestoredDraft(NAME_FIELD));
  useKeptDraft(NAME_FIELD, () => typed);
  const name =
    typed ?? (kind === 'other' ? suggested.slice(0, LONGEST_PLACE_NAME) : t(`nearby.saved.kinds.${kind}`));
  const onSubmit = () => {
    const parsed = v.safeParse(PlaceNameSchema, name);
    if (!parsed.success || point === null) return;
    // There is one home and one place of work; others are told apart by when they were saved.
    const id = kind === 'other' ? `other-${Date.now().toString(36)}` : kind;
    savePlace({ id, kind, name: parsed.output, point });
    onDone();
  };
  return (
    <form className={styles.form}>
      <RadioRow
        name="saved-place-kind"
        legend={t('nearby.saved.kind')}
        value={kind}
        onChoose={setKind}
        choices={SAVED_PLACE_KINDS.map((value) => ({ value, label: t(`nearby.saved.kinds.${value}`) }))}
      />
      <label className={styles.field} htmlFor={nameId}>
        <span>{t('nearby.saved.name')}</span>
        <input
          id={nameId}
          value={name}
          maxLength={LONGEST_PLACE_NAME}
          required
          onChange={(event) => {
            setTyped(event.target.value);
          }}
        />
      </label>
      {isFull && <p className={styles.note}>{t('nearby.saved.full', { count: MOST_SAVED_PLACES })}</p>}
      <div className={styles.actions}>
        <SubmitButton onSubmit={onSubmit}>{t('nearby.saved.confirm')}</SubmitButton>
        <Button kind="text" onClick={onDone}>
          {t('nearby.saved.cancel')}
        </Button>
      </div>
    </form>
  );
}

function SavedRow({ place, originKey }: { place: SavedPlace; originKey: OriginKey }) {
  const { t } = useTexts();
  const placePrivately = useAppStore((state) => state.placePrivately);
  const forgetPlace = useAppStore((state) => state.forgetPlace);
  return (
    <li className={styles.row}>
      <Button
        kind="text"
        className={styles.go}
        aria-label={t('nearby.saved.go', { name: place.name })}
        onClick={() => {
          placePrivately(originKey, place.point);
        }}
      >
        {place.name}
      </Button>
      <StopToggle stop={pointStop(place.point)} name={place.name} />
      <IconButton
        label={t('nearby.saved.forget', { name: place.name })}
        onClick={() => {
          forgetPlace(place.id);
        }}
      >
        <Icon name="close" />
      </IconButton>
    </li>
  );
}

/** Places that the reader keeps on the device to start from. */
export function SavedPlaces({ originKey }: { originKey: OriginKey }) {
  const { t } = useTexts();
  const headingId = useId();
  const places = useAppStore((state) => state.savedPlaces);
  const hasOrigin = useAppStore((state) => state.origins.a !== null);
  const keepPlaces = useAppStore((state) => state.keepPlaces);
  const [isSaving, setIsSaving] = useState(useRestoredDraft(KIND_FIELD) !== null);
  return (
    <section aria-labelledby={headingId} className={styles.section}>
      <h2 id={headingId} className={styles.head}>
        {t('nearby.saved.title')} <span className={styles.note}>{t('nearby.saved.note')}</span>
      </h2>
      <ul>
        {places.map((place) => (
          <SavedRow key={place.id} place={place} originKey={originKey} />
        ))}
      </ul>
      {isSaving && hasOrigin ? (
        <SaveForm onDone={() => setIsSaving(false)} />
      ) : (
        <div className={styles.actions}>
          {hasOrigin && (
            <Button kind="text" onClick={() => setIsSaving(true)}>
              {t('nearby.saved.save')}
            </Button>
          )}
          {places.length > 0 && (
            <>
              <Button kind="text" onClick={() => keepPlaces([])}>
                {t('nearby.saved.forgetAll')}
              </Button>
              <SavePlacesFile />
            </>
          )}
          <LoadPlacesFile />
        </div>
      )}
    </section>
  );
}
