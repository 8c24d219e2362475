import styles from './analyse-view.module.css';
import { TwinLine } from './twin-line.tsx';
import { keepUnits } from '../../i18n/set-numbers.ts';

/** What is answered, read out; then what it is said of. The answer stands first: on a phone little more is in sight. */
export function AnswerSentences({
  sentences,
  further = [],
  scope,
}: {
  sentences: readonly string[];
  /** How sure it is, in smaller letters. */
  further?: readonly string[];
  scope?: string;
}) {
  return (
    <>
      <div role="status" className={styles.sentences}>
        {sentences.map((sentence) => (
          <p key={sentence}>{keepUnits(sentence)}</p>
        ))}
        {further.map((sentence) => (
          <p key={sentence} className={styles.surety}>
            {keepUnits(sentence)}
          </p>
        ))}
      </div>
      {scope !== undefined && <p className={styles.scope}>{scope}</p>}
      <TwinLine />
    </>
  );
}
