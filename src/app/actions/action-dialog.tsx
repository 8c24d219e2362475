import { useActions } from './actions-context.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { PaletteDialog } from './palette-dialog.tsx';
import { describeShownDistribution, describeShownView } from '../map/keyboard/describe-shown.ts';
import { sayMessage } from '../../i18n/say-message.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { DialogId } from '../../state/commands-slice.ts';
import { useAppStore } from '../../state/providers.tsx';
import { WordsSheet } from '../../views/palette/words-sheet.tsx';

/** The dialog that is open. */
export function ActionDialog({ dialog }: { dialog: DialogId }) {
  const texts = useTexts();
  const { t } = texts;
  const { context } = useActions();
  const close = useAppStore((state) => state.closeDialog);
  switch (dialog) {
    case 'palette':
      return <PaletteDialog />;
    case 'keys':
      return <KeysDialog />;
    case 'view-in-words': {
      const sentences = describeShownView(context)?.map((message) => sayMessage(texts, message));
      return (
        <WordsSheet
          title={t('palette.viewTitle')}
          sentences={sentences ?? [t('palette.viewUnknown')]}
          onClose={close}
        />
      );
    }
    case 'distribution-in-words':
      return (
        <WordsSheet
          title={t('palette.distributionTitle')}
          sentences={describeShownDistribution(context).map((message) => sayMessage(texts, message))}
          onClose={close}
        />
      );
  }
}
