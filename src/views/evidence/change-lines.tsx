import { changeMessage } from '../../domain/changes/change-message.ts';
import { sayMessage } from '../../i18n/say-message.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import type { Change } from '../../schema/changes.ts';

/** What a release changed of an entry, a sentence each. */
export function ChangeLines({
  changes,
  className,
}: {
  changes: readonly Change[];
  className: string | undefined;
}) {
  const texts = useTexts();
  return (
    <ul className={className}>
      {changes.map((change) => (
        <li key={change.kind}>{sayMessage(texts, changeMessage(change))}</li>
      ))}
    </ul>
  );
}
