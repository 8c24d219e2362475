import { Button } from './button.tsx';
import styles from './notice-line.module.css';

export type NoticeAction = Readonly<{ label: string; onPress: () => void }>;

/** A plain sentence about what does not work, with what can be done about it. */
export function NoticeLine({ text, actions }: { text: string; actions: readonly NoticeAction[] }) {
  return (
    <div className={styles.notice}>
      <p>{text}</p>
      <div className={styles.actions}>
        {actions.map(({ label, onPress }) => (
          <Button key={label} kind="text" onClick={onPress}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
