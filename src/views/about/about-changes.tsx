import { useTexts } from '../../i18n/texts-context.tsx';
import { CHANGES_HREF } from '../../state/changes-answers.ts';
import { useAppStore } from '../../state/providers.tsx';
import { onPlainClick } from '../../ui/on-plain-click.ts';
import touch from '../../ui/touch-target.module.css';

/** The way to the page of what changed. */
export function AboutChanges() {
  const { t } = useTexts();
  const openView = useAppStore((state) => state.openView);
  return (
    <p>
      {t('about.changesText')}{' '}
      <a
        href={CHANGES_HREF}
        className={touch.target}
        onClick={onPlainClick(() => openView('about', { isChangesOpen: true }))}
      >
        {t('about.changesOpen')}
      </a>
    </p>
  );
}
