import { useEffect, useEffectEvent, useReducer, useState } from 'react';
import { saveMapPicture } from './save-map-picture.ts';
import { useSight } from './use-sight.ts';
import { localDate } from '../../domain/local-date.ts';
import { reportFailure } from '../platform/report-failure.ts';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

type ImageExportProps = Readonly<{ onClose: () => void; save?: typeof saveMapPicture }>;

/** Saves the picture and goes; stays only to say what did not work, and to try again. */
export function ImageExport({ onClose, save = saveMapPicture }: ImageExportProps) {
  const { t } = useTexts();
  const sight = useSight();
  const [failed, setFailed] = useState(false);
  const [attempt, tryAgain] = useReducer((count: number) => count + 1, 0);
  const start = useEffectEvent((signal: AbortSignal) => {
    setFailed(false);
    save(sight(), { date: localDate(new Date()), signal }).then(
      (saved) => {
        if (signal.aborted) return;
        if (saved) onClose();
        else setFailed(true);
      },
      (error: unknown) => {
        if (signal.aborted) return;
        reportFailure(error, 'image export');
        setFailed(true);
      },
    );
  });
  useEffect(() => {
    const leaving = new AbortController();
    // After the first pass of StrictMode: one picture is enough.
    queueMicrotask(() => {
      if (!leaving.signal.aborted) start(leaving.signal);
    });
    return () => {
      leaving.abort();
    };
  }, [attempt]);
  return (
    <Dialog title={t('print.image.title')} closeLabel={t('print.close')} onClose={onClose}>
      <p role="status">{t(failed ? 'print.image.failed' : 'print.image.preparing')}</p>
      {failed && (
        <Button kind="outlined" onClick={tryAgain}>
          {t('app.retry')}
        </Button>
      )}
    </Dialog>
  );
}
