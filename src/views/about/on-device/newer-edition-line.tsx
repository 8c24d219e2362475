import { useTexts } from '../../../i18n/texts-context.tsx';
import type { NewerEdition } from '../../../state/pack-keeping.ts';
import { NoticeLine } from '../../../ui/notice-line.tsx';

/** What there is of a newer edition, what keeps it from being used now, and the button that uses it. */
export function NewerEditionLine({
  newer,
  onUse,
  onAgain,
}: {
  newer: NewerEdition;
  onUse: () => void;
  /** Looks for it once more. */
  onAgain: () => void;
}) {
  const { t } = useTexts();
  switch (newer.step) {
    case 'none':
      return null;
    case 'fetching':
      return <p>{t('onDevice.newer.fetching')}</p>;
    case 'failed':
      return (
        <NoticeLine
          text={t('onDevice.newer.failed')}
          actions={[{ label: t('onDevice.again'), onPress: onAgain }]}
        />
      );
    case 'starting':
      return <p>{t('onDevice.newer.starting')}</p>;
    case 'ready': {
      const { hurdle, others } = newer;
      const isFree = hurdle === null && others === 0;
      const why =
        hurdle === null ? t('onDevice.newer.others', { count: others }) : t(`onDevice.newer.${hurdle}`);
      const text = isFree ? t('onDevice.newer.ready') : t('onDevice.newer.readyBut', { why });
      return <NoticeLine text={text} actions={[{ label: t('onDevice.newer.use'), onPress: onUse }]} />;
    }
  }
}
