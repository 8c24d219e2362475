import type { ComponentType } from 'react';
import { ComposerKeys } from './composer-keys.tsx';
import { useComposeSession } from './use-compose-session.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import { useComposerAnswers } from '../../../state/composer-context.tsx';
import { useAppStore } from '../../../state/providers.tsx';
import { ComposerPage } from '../../../views/tours/compose/composer-page.tsx';
import { useComposedTour } from '../../../views/tours/compose/use-composed-tour.ts';
import { useEdits } from '../../../views/tours/compose/use-edits.ts';
import { useSaying } from '../../../views/tours/compose/use-saying.ts';

/** The composer, with what it asks and the keys that work while it is open; the guide in its place once one walks. */
export function ComposerPanel({ Guide }: { Guide: ComponentType<Readonly<{ known: KnownTour }>> }) {
  useComposeSession();
  const known = useComposedTour();
  const isWalking = useAppStore((state) => state.isWalking);
  const isSearching = useComposerAnswers((answers) => answers.isSearching);
  const [message, say] = useSaying();
  const edits = useEdits(say);
  if (isWalking && known !== null && !isSearching) return <Guide known={known} />;
  return (
    <>
      <ComposerKeys undo={edits.undo} redo={edits.redo} />
      <ComposerPage known={known} edits={edits} message={message} />
    </>
  );
}
