import styles from './print-sheet.module.css';
import { useTexts } from '../../i18n/texts-context.tsx';
import { useAtlas } from '../../state/providers.tsx';

/** Titles are kept as published. */
const langOf = (title: string): 'zh-CN' | 'en' => (/\p{Script=Han}/u.test(title) ? 'zh-CN' : 'en');

/** What the numbers of the list refer to: publisher, title, date. */
export function PaperSources({ sourceIds }: { sourceIds: readonly string[] }) {
  const { t, pick, format } = useTexts();
  const { sourceById } = useAtlas();
  return (
    <section className={styles.sources}>
      <h2 className={styles.heading}>{t('print.sources')}</h2>
      <ol className={styles.sourceList}>
        {sourceIds.map((id, index) => {
          const source = sourceById.get(id);
          return (
            <li key={id} value={index + 1}>
              {source === undefined ? (
                id
              ) : (
                <>
                  {index + 1} {pick(source.publisher)}
                  {source.title !== null && <span lang={langOf(source.title)}> {source.title}</span>}
                  {source.date !== null && ` ${format.date(source.date)}`}
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
