import type { ParseKeys } from 'i18next';
import { OpenedPart } from '../platform/opened-part.tsx';
import type { DialogId } from '../../state/commands-slice.ts';
import { useAppStore } from '../../state/providers.tsx';
import { createLazyPart } from '../../ui/lazy-part.tsx';

/** All dialogs: one chunk. */
export const actionDialog = createLazyPart(async () => (await import('./action-dialog.tsx')).ActionDialog);

/** As the commands that open them are called. */
const NAMES = {
  palette: 'actions.palette',
  keys: 'actions.keys',
  'view-in-words': 'actions.describeView',
  'distribution-in-words': 'actions.describeDistribution',
} as const satisfies Record<DialogId, ParseKeys>;

/** What opens over everything, fetched when first opened. */
export function DialogHost() {
  const dialog = useAppStore((state) => state.dialog);
  const openDialog = useAppStore((state) => state.openDialog);
  const closeDialog = useAppStore((state) => state.closeDialog);
  if (dialog === null) return null;
  return (
    <OpenedPart
      of={actionDialog}
      id="dialog"
      name={NAMES[dialog]}
      props={{ dialog }}
      onClose={closeDialog}
      onOpenAgain={() => {
        openDialog(dialog);
      }}
    />
  );
}
