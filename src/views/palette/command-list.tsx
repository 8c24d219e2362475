import type { CommandSection } from './arrange-commands.ts';
import styles from './command-list.module.css';
import type { PaletteCommand } from './palette-command.ts';
import { KeyCaps } from './key-caps.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { ListOption } from '../../ui/list-option.tsx';

function Option({
  id,
  command,
  isCurrent,
  onRun,
}: {
  id: string;
  command: PaletteCommand;
  isCurrent: boolean;
  onRun: () => void;
}) {
  const { t } = useTexts();
  const { name, otherName, keys, isOn } = command;
  return (
    <ListOption id={id} isMarked={isCurrent} className={styles.option} onChoose={onRun}>
      <span className={styles.names}>
        <span>{name}</span>
        {otherName !== null && (
          <span className={styles.otherName} lang={otherName.lang}>
            {otherName.text}
          </span>
        )}
      </span>
      {isOn && <span className={styles.on}>{t('palette.on')}</span>}
      <KeyCaps keys={keys} />
    </ListOption>
  );
}

/** The commands below the field, in their sections. */
export function CommandList({
  id,
  sections,
  currentId,
  optionId,
  onRun,
}: {
  id: string;
  sections: readonly CommandSection[];
  currentId: string | null;
  optionId: (commandId: string) => string;
  onRun: (commandId: string) => void;
}) {
  const { t } = useTexts();
  const titleOf = ({ id: section }: CommandSection): string => {
    if (section === 'found') return t('palette.commands');
    return section === 'recent' ? t('palette.recent') : t(`palette.group.${section}`);
  };
  return (
    <div id={id} role="listbox" aria-label={t('palette.commands')} className={styles.list}>
      {sections.map((section) => (
        <div key={section.id} role="group" aria-label={titleOf(section)}>
          {section.id !== 'found' && (
            <div aria-hidden="true" className={styles.title}>
              {titleOf(section)}
            </div>
          )}
          {section.commands.map((command) => (
            <Option
              key={command.id}
              id={optionId(command.id)}
              command={command}
              isCurrent={command.id === currentId}
              onRun={() => {
                onRun(command.id);
              }}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
