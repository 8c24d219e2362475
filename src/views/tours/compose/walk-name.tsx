import { useId, useState } from 'react';
import styles from './composer.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { LONGEST_WALK_NAME, parseWalkName } from '../../../schema/composed-tour.ts';
import { useComposer, useWalkAtHand } from '../../../state/composer-context.tsx';
import { isComposing } from '../../../ui/is-composing.ts';
import { useKeptDraft, useRestoredDraft } from '../../../state/drafts-context.tsx';

/** What the typed name is kept by when the page is loaded again. */
const NAME_FIELD = 'walk name';

/** The name of the walk at hand; counts when the field is left, or with Enter: one step. */
export function WalkName() {
  const { t } = useTexts();
  const id = useId();
  const { store } = useComposer();
  const walk = useWalkAtHand((state) => state.present.walk);
  const [typed, setTyped] = useState(useRestoredDraft(NAME_FIELD));
  useKeptDraft(NAME_FIELD, () => typed);
  const commit = () => {
    const name = typed === null ? null : parseWalkName(typed);
    if (name !== null) store.getState().change({ ...walk, name });
    setTyped(null);
  };
  return (
    <p className={styles.nameRow}>
      <label htmlFor={id}>{t('composer.name')}</label>
      <input
        id={id}
        value={typed ?? walk.name}
        maxLength={LONGEST_WALK_NAME}
        placeholder={t('composer.untitled')}
        autoComplete="off"
        onChange={(event) => {
          setTyped(event.target.value);
        }}
        onBlur={commit}
        onKeyDown={(event) => {
          if (isComposing(event.nativeEvent)) return;
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
    </p>
  );
}
