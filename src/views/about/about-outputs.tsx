import styles from './about-view.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAppStore, useAsk } from '../../state/providers.tsx';
import { Button } from '../../ui/button.tsx';

const OUTPUTS = [
  { id: 'print', label: 'about.print' },
  { id: 'export-image', label: 'about.saveImage' },
  { id: 'embed', label: 'about.embed' },
] as const;

/** The ways to take the present view along, and where all commands are. */
export function AboutOutputs() {
  const { t } = useTexts();
  const ask = useAsk();
  const openDialog = useAppStore((state) => state.openDialog);
  return (
    <>
      <p className={styles.actions}>
        {OUTPUTS.map(({ id, label }) => (
          <Button
            key={id}
            kind="outlined"
            onClick={() => {
              ask(id);
            }}
          >
            {t(label)}
          </Button>
        ))}
      </p>
      <p>
        {t('about.keysText')}{' '}
        <Button
          kind="text"
          onClick={() => {
            openDialog('keys');
          }}
        >
          {t('about.keys')}
        </Button>
      </p>
    </>
  );
}
