import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

/** A point that is shown or not, and the minutes from there to the first stations. */
export function ProofView({ minutes }: { minutes: readonly number[] }) {
  const { t } = useTexts();
  const toggleProof = useAppStore((state) => state.toggleProof);
  return (
    <div>
      <h1>{t('app.view.proof')}</h1>
      <Button kind="outlined" onClick={toggleProof}>
        {minutes.map(Math.round).join()}
      </Button>
    </div>
  );
}
