import { type ReactNode, useState } from 'react';
import { isMute, useReader, useReading } from './page-reader.ts';
import styles from './story.module.css';
import { useTexts } from '../../../i18n/texts-context.tsx';
import type { SourcedSentence } from '../../../schema/tour.ts';
import { Button } from '../../../ui/button.tsx';

/** A sentence of a story, marked while it is being read. */
export function StorySentence({ id, index, children }: { id: string; index: number; children: ReactNode }) {
  const { id: readId, sentence } = useReading();
  const isRead = readId === id && sentence === index;
  return (
    <span className={styles.sentence} data-read={isRead ? '' : undefined}>
      {children}
    </span>
  );
}

/** The buttons that read a story aloud; why not, where the device has no voice for it. */
export function StoryVoice({ id, story }: { id: string; story: readonly SourcedSentence[] }) {
  const { t, pick } = useTexts();
  const reader = useReader();
  const { status, id: readId } = useReading();
  const [isWanted, setIsWanted] = useState(false);
  if (story.length === 0) return null;
  const shown = readId === id ? status : 'idle';
  const listen = () => {
    setIsWanted(true);
    reader.read({ id, sentences: story.map(({ text }) => pick(text)) });
  };
  return (
    // The page around it is read out when it changes; the buttons are not what changed in it.
    <div className={styles.voice} aria-live="off">
      {shown === 'idle' && (
        <Button kind="outlined" onClick={listen}>
          {t('guide.voice.listen')}
        </Button>
      )}
      {shown === 'speaking' && (
        <Button kind="outlined" onClick={reader.pause}>
          {t('guide.voice.pause')}
        </Button>
      )}
      {(shown === 'paused' || shown === 'failed') && (
        <Button kind="outlined" onClick={reader.play}>
          {t('guide.voice.play')}
        </Button>
      )}
      {(shown === 'speaking' || shown === 'paused') && (
        <>
          <Button kind="outlined" onClick={reader.repeat}>
            {t('guide.voice.repeat')}
          </Button>
          <Button kind="text" onClick={reader.stop}>
            {t('guide.voice.stop')}
          </Button>
        </>
      )}
      <p role="status" className={styles.note}>
        {isWanted && isMute(status) && t('guide.voice.none')}
        {shown === 'failed' && t('guide.voice.failed')}
      </p>
    </div>
  );
}
