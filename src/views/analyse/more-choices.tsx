import { type ReactNode, useId, useState } from 'react';
import styles from './more-choices.module.css';
import { useSubjectText } from './export/use-subject-text.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Button } from '../../ui/button.tsx';

/**
 * What can be chosen beyond the question. Where the panel is narrow it is folded away, so that the answer stands right below
 * what is asked; what is counted is told beside the button then.
 */
export function MoreChoices({ children }: { children: ReactNode }) {
  const { t } = useTexts();
  const id = useId();
  const subject = useSubjectText();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <p className={styles.line}>
        <span>{subject}</span>{' '}
        <Button
          kind="text"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => {
            setIsOpen(!isOpen);
          }}
        >
          {t(isOpen ? 'analyse.choices.fewer' : 'analyse.choices.more')}
        </Button>
      </p>
      <div id={id} className={styles.choices} data-open={isOpen ? '' : undefined}>
        {children}
      </div>
    </>
  );
}
