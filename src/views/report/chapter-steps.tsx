import styles from './chapter-steps.module.css';
import { SectionLink } from './section-link.tsx';
import { UnitSample } from './unit-sample.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Section } from '../../schema/section.ts';
import { useAppStore } from '../../state/providers.tsx';
import { classNames } from '../../ui/class-names.ts';
import { Icon } from '../../ui/icon.tsx';
import touch from '../../ui/touch-target.module.css';

const MARKED_KINDS = ['achieved', 'under-way', 'target'] as const;

function Key() {
  const { t } = useTexts();
  return (
    <ul aria-label={t('report.key')} className={styles.key}>
      {MARKED_KINDS.map((kind) => (
        <li key={kind}>
          <UnitSample kind={kind} /> {t(`report.kind.${kind}`)}
        </li>
      ))}
    </ul>
  );
}

/** The chapters before and after the one that is read, and what the marks of the charts mean. */
export function ChapterSteps({ sections }: { sections: readonly Section[] }) {
  const { t, pick } = useTexts();
  const currentId = useAppStore((state) => state.sectionId);
  const index = sections.findIndex(({ id }) => id === currentId);
  // Beside the sections, in the table, the last one is the one before.
  const previous = index === -1 ? sections.at(-1) : index === 0 ? undefined : sections[index - 1];
  const next = index === -1 ? undefined : sections[index + 1];
  return (
    <div className={styles.steps}>
      {previous === undefined ? (
        <span />
      ) : (
        <SectionLink
          id={previous.id}
          className={classNames(touch.target, styles.step)}
          label={t('report.previousChapter', { chapter: pick(previous.shortTitle) })}
        >
          <Icon name="back" />
          {pick(previous.shortTitle)}
        </SectionLink>
      )}
      <Key />
      {next === undefined ? (
        <span />
      ) : (
        <SectionLink
          id={next.id}
          className={classNames(touch.target, styles.step)}
          label={t('report.nextChapter', { chapter: pick(next.shortTitle) })}
        >
          {pick(next.shortTitle)}
          <Icon name="forward" />
        </SectionLink>
      )}
    </div>
  );
}
