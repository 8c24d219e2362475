import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import styles from './print-desk.module.css';
import type { PaperOption } from './print-job.ts';
import { paintGround, type PaintGround, useGroundPicture } from './use-ground-picture.ts';
import { usePrintJob } from './use-print-job.tsx';
import { useTexts } from '../../i18n/texts-context.tsx';
import { Button } from '../../ui/button.tsx';
import { oncePerFrame } from '../../ui/once-per-frame.ts';
import { isComposing } from '../../ui/is-composing.ts';
import { printPage } from '../../ui/print-page.ts';
import { SegmentedChoice } from '../../ui/segmented-choice.tsx';

/** The rest of the page is out of reach, and stays off the paper, while the desk is there. */
function useWholePage(heading: RefObject<HTMLElement | null>): void {
  // In the commit that shows the desk: a key pressed between that and a later effect would go to the page beneath.
  useLayoutEffect(() => {
    const opener = document.activeElement;
    const root = document.getElementById('root');
    if (root !== null) root.inert = true;
    document.documentElement.dataset.printing = '';
    heading.current?.focus();
    return () => {
      delete document.documentElement.dataset.printing;
      if (root !== null) root.inert = false;
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, [heading]);
}

/** Where the window is narrower than the paper it is shown smaller, so that nothing of it is cut; printed it is as large as it is. */
function Fitted({ children }: { children: ReactNode }) {
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = holder.current;
    const room = element?.parentElement ?? null;
    if (element === null || room === null) return undefined;
    const fit = (): void => {
      const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(room);
      const padding = Number.parseFloat(paddingInlineStart) + Number.parseFloat(paddingInlineEnd);
      const scale = Math.min(1, (room.clientWidth - padding) / element.scrollWidth);
      // A transform leaves the layout as it will be printed.
      element.style.transform = scale < 1 ? `scale(${scale})` : '';
      element.style.marginBlockEnd = `${(scale - 1) * element.offsetHeight}px`;
    };
    fit();
    // Not within the notification: it may change the width again.
    const { ask, cancel } = oncePerFrame(fit);
    const observer = new ResizeObserver(ask);
    observer.observe(room);
    return () => {
      observer.disconnect();
      cancel();
    };
  }, [children]);
  return (
    <div ref={holder} className={styles.fitted}>
      {children}
    </div>
  );
}

type PrintDeskProps = Readonly<{
  onClose: () => void;
  paint?: PaintGround;
}>;

/** A paper, with the order for its map. */
const orderOf = (paper: PaperOption) => ({ paper, order: paper.ground() });

function Desk({ onClose, paint = paintGround }: PrintDeskProps) {
  const { t } = useTexts();
  const { papers, told } = usePrintJob();
  const [{ paper, order }, setOrdered] = useState(() => orderOf(papers[0]));
  const ground = useGroundPicture(order, paint);
  const [canPrint, setCanPrint] = useState(true);
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useWholePage(heading);

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Escape' && !isComposing(event.nativeEvent)) onClose();
  };
  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it from anywhere within
    <div
      role="dialog"
      aria-modal="true"
      aria-labelledby={titleId}
      // Takes the focus of a press between its buttons, and with it the keys.
      tabIndex={-1}
      className={styles.desk}
      onKeyDown={onKeyDown}
    >
      <div className={styles.bar}>
        <h1 id={titleId} ref={heading} tabIndex={-1} className={styles.title}>
          {t('print.title')}
        </h1>
        <SegmentedChoice
          name="paper"
          legend={t('print.orientation')}
          choices={papers.map(({ id, name }) => ({ value: id, label: name }))}
          value={paper.id}
          onChoose={(chosen) => {
            setOrdered(orderOf(papers.find(({ id }) => id === chosen) ?? paper));
          }}
        />
        <p role="status" className={styles.state}>
          {!canPrint && t('print.cannotPrint')} {ground.step === 'painting' && t('print.preparing')}
          {ground.step === 'none' && told.none}
          {ground.step === 'failed' && told.failed}
        </p>
        {ground.step === 'failed' && (
          <Button
            kind="outlined"
            onClick={() => {
              setOrdered(orderOf(paper));
            }}
          >
            {t('app.retry')}
          </Button>
        )}
        <Button
          kind="seal"
          disabled={ground.step === 'painting'}
          onClick={() => {
            setCanPrint(printPage(window));
          }}
        >
          {t('print.print')}
        </Button>
        <Button kind="outlined" onClick={onClose}>
          {t('print.close')}
        </Button>
      </div>
      <section
        aria-label={t('print.preview')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and nothing in it takes the focus
        tabIndex={0}
        className={styles.paper}
        data-ready={ground.step === 'painting' ? undefined : ''}
      >
        <Fitted>{paper.sheet(ground.url)}</Fitted>
      </section>
    </div>,
    document.body,
  );
}

/** The present view on paper, to look at and to print. */
export function PrintDesk(props: PrintDeskProps) {
  const { locale } = useTexts();
  // The map has its names in one language: going back to another one begins anew.
  return <Desk key={locale} {...props} />;
}
