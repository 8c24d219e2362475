import styles from './emphasis.module.css';

/** A sentence whose numbers that matter stand between stars. */
export function Emphasis({ text }: { text: string }) {
  return text.split('*').map((part, index) =>
    index % 2 === 0 ? (
      part
    ) : (
      <b key={index} className={styles.number}>
        {part}
      </b>
    ),
  );
}
