import { ComposerKeys } from './composer-keys.tsx';
import { useComposeSession } from './use-compose-session.ts';
import { ComposerPage } from '../../../views/tours/compose/composer-page.tsx';
import { useEdits } from '../../../views/tours/compose/use-edits.ts';
import { useSaying } from '../../../views/tours/compose/use-saying.ts';

/** The composer, with what it asks and the keys that work while it is open. */
export function ComposerPanel() {
  useComposeSession();
  const [message, say] = useSaying();
  const edits = useEdits(say);
  return (
    <>
      <ComposerKeys undo={edits.undo} redo={edits.redo} />
      <ComposerPage edits={edits} message={message} />
    </>
  );
}
