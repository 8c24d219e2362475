import styles from './analyse-view.module.css';
import { TwinLine } from './twin-line.tsx';

/** What is answered, read out; then what it is said of. The answer stands first: on a phone little more is in sight. */
export function AnswerSentences({ sentences, scope }: { sentences: readonly string[]; scope?: string }) {
  return (
    <>
      <div role="status" className={styles.sentences}>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {scope !== undefined && <p className={styles.scope}>{scope}</p>}
      <TwinLine />
    </>
  );
}
