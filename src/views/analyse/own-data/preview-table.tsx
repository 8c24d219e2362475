import styles from './own-data.module.css';
import type { FieldChoice, OpenedFile } from '../../../domain/own-data/own-file.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';

const MOST_COLUMNS = 12;
const KEYS = ['lng', 'lat', 'pair', 'name', 'accuracy'] as const satisfies readonly (keyof FieldChoice)[];

/** The first rows as they are read, so that a wrong encoding or delimiter is seen at once. Always text. */
export function PreviewTable({ opened, fields }: { opened: OpenedFile; fields: FieldChoice }) {
  const { t } = useTexts();
  if (opened.fields.length === 0) return null;
  const chosen = KEYS.flatMap((key) => fields[key] ?? []);
  // Those that mean something are always shown.
  const columns = opened.fields
    .map((name, at) => ({ name, at }))
    .filter(({ at }) => at < MOST_COLUMNS || chosen.includes(at));
  const meaningOf = (at: number) => KEYS.find((key) => fields[key] === at);
  return (
    <div
      className={styles.scroller}
      role="region"
      aria-label={t('analyse.own.preview')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also for who has only keys
      tabIndex={0}
    >
      <table className={styles.table} aria-label={t('analyse.own.preview')}>
        <thead>
          <tr>
            {columns.map(({ name, at }) => {
              const meaning = meaningOf(at);
              return (
                <th key={at} scope="col">
                  {name}
                  {meaning !== undefined && (
                    <span className={styles.meaning}>{t(`analyse.own.field.${meaning}`)}</span>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {opened.preview.map((row, index) => (
            <tr key={index}>
              {columns.map(({ at }) => (
                <td key={at} className={styles.value}>
                  {row[at] ?? ''}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
