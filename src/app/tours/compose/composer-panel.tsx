import { type ComponentType, useEffect } from 'react';
import { ComposerKeys } from './composer-keys.tsx';
import { useComposeSession } from './use-compose-session.ts';
import { hasWay, type KnownTour } from '../../../domain/tour/known-tour.ts';
import type { ComposedTour } from '../../../schema/composed-tour.ts';
import { correctChoices } from '../../../state/bind-history.ts';
import { useComposer, useComposerAnswers, useWalkAtHand } from '../../../state/composer-context.tsx';
import { useAppStore, useAppStoreApi } from '../../../state/providers.tsx';
import { ComposerPage } from '../../../views/tours/compose/composer-page.tsx';
import { useComposedTour } from '../../../views/tours/compose/use-composed-tour.ts';
import { useEdits } from '../../../views/tours/compose/use-edits.ts';
import { useSaying } from '../../../views/tours/compose/use-saying.ts';

/** Whether there are two places that a way may lead between. */
function canHaveWay({ stops, start, end }: ComposedTour): boolean {
  const ends = [start === 'here' || typeof start !== 'string', typeof end !== 'string'];
  return stops.length + ends.filter(Boolean).length > 1;
}

/**
 * A link may ask for the guide of a walk that still has no way. Then it asks no more: who is putting the walk together would
 * be led away from it as soon as the first way is found.
 */
function useNoGuideWithoutWay(): void {
  const store = useAppStoreApi();
  const composer = useComposer().store;
  const isWalking = useAppStore((state) => state.isWalking);
  const isBare = useWalkAtHand((state) => !canHaveWay(state.present.walk));
  useEffect(() => {
    // The walk of the link has been read since this was rendered: by the session, whose effect comes before.
    const { walk } = composer.getState().present;
    if (isWalking && !canHaveWay(walk)) correctChoices(store, { isWalking: false });
  }, [store, composer, isWalking, isBare]);
}

/** The composer, with what it asks and the keys that work while it is open; the guide in its place once one walks. */
export function ComposerPanel({ Guide }: { Guide: ComponentType<Readonly<{ known: KnownTour }>> }) {
  useComposeSession();
  useNoGuideWithoutWay();
  const known = useComposedTour();
  const isWalking = useAppStore((state) => state.isWalking);
  const isSearching = useComposerAnswers((answers) => answers.isSearching);
  const [message, say] = useSaying();
  const edits = useEdits(say);
  if (isWalking && known !== null && hasWay(known) && !isSearching) return <Guide known={known} />;
  return (
    <>
      <ComposerKeys undo={edits.undo} redo={edits.redo} />
      <ComposerPage known={known} edits={edits} message={message} />
    </>
  );
}
