import { useState } from 'react';
import styles from './add-to-walk.module.css';
import type { AddFailure } from '../../domain/compose/change-walk.ts';
import type { Texts } from '../../i18n/texts.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { MOST_WALK_STOPS, type WalkStop } from '../../schema/composed-tour.ts';
import { WALK_AT_HAND } from '../../schema/link/tours-link.ts';
import { useComposer, useWalkAtHand } from '../../state/composer-context.tsx';
import type { WalkDraft } from '../../state/composer-store.ts';
import { useAppStore } from '../../state/providers.tsx';
import { Button, type ButtonKind } from '../../ui/button.tsx';

/** What came of the last press. */
type Outcome =
  | Readonly<{ kind: 'none' | 'undone' | AddFailure }>
  | Readonly<{ kind: 'added'; index: number; draft: WalkDraft }>;

function sentenceOf({ t }: Texts, outcome: Outcome): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'added':
      return t('walk.added', { number: outcome.index + 1 });
    case 'full':
      return t('walk.full', { most: MOST_WALK_STOPS });
    case 'twice':
    case 'undone':
      return t(`walk.${outcome.kind}`);
  }
}

/** Adds a place to the reader's own walk, and says what came of it. */
export function AddToWalk({ stop, kind = 'outlined' }: { stop: WalkStop; kind?: ButtonKind }) {
  const texts = useTexts();
  const { t } = texts;
  const { store } = useComposer();
  const present = useWalkAtHand((state) => state.present);
  const openView = useAppStore((state) => state.openView);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const add = () => {
    const added = store.getState().add(stop);
    setOutcome(
      added.ok
        ? { kind: 'added', index: added.value, draft: store.getState().present }
        : { kind: added.error },
    );
  };
  const isAdded = outcome.kind === 'added';
  return (
    <>
      <Button kind={kind} onClick={add}>
        {t('walk.add')}
      </Button>
      <span role="status" className={styles.outcome}>
        {sentenceOf(texts, outcome)}
      </span>
      {isAdded && outcome.draft === present && (
        <Button
          kind="text"
          onClick={() => {
            store.getState().undo();
            setOutcome({ kind: 'undone' });
          }}
        >
          {t('walk.undo')}
        </Button>
      )}
      {isAdded && (
        <Button
          kind="text"
          onClick={() => {
            openView('tours', { walk: WALK_AT_HAND });
          }}
        >
          {t('walk.open')}
        </Button>
      )}
    </>
  );
}
