import { type RefObject, useEffect, useRef } from 'react';
import { BriefChart } from './brief-chart.tsx';
import { BriefKey, BriefMap } from './brief-map.tsx';
import { BriefRows } from './brief-rows.tsx';
import styles from './brief-sheet.module.css';
import { provenanceOf } from '../export/provenance-of.ts';
import { PaperCode } from '../../print/paper-code.tsx';
import type { PaperSize } from '../../../domain/print/paper-projection.ts';
import type { ShownAnswer } from '../../../domain/study/shown-answer.ts';
import { withMinusSigns } from '../../../i18n/minus-signs.ts';
import { TextsProvider, useTexts } from '../../../i18n/texts-context.tsx';
import type { MapSite } from '../../../domain/study/analysis-picture.ts';
import type { Camera } from '../../../schema/camera.ts';
import type { ShownChart } from '../../../state/analyse-answers.ts';
import { oncePerFrame } from '../../../ui/once-per-frame.ts';

/** Beside the sentences, on A4 within its margins; CSS pixels, 96 to the inch. */
export const BRIEF_MAP_SIZE: PaperSize = { width: 340, height: 420 };

/** As many rows as leave room for all else on the page: of the first table, and of the second. */
const [MOST_ROWS, FEW_ROWS] = [14, 5] as const;

export type BriefSheetProps = Readonly<{
  answer: ShownAnswer;
  charts: readonly ShownChart[];
  camera: Camera;
  /** The places that are proposed, for their pins. */
  sites: readonly MapSite[];
  pictureUrl: string | null;
  /** Opens the same answer. */
  address: string;
  /** ISO date of printing. */
  date: string;
}>;

function Paragraphs({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </section>
  );
}

/** A4 within its margins of 12 mm, in CSS pixels, with some room for rounding. */
const PAGE_HEIGHT = 1028;

/** Makes a sheet that is longer than its page so much smaller that it fits. */
function useOnePage(): RefObject<HTMLElement | null> {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = sheet.current;
    if (element === null) return undefined;
    const fit = (): void => {
      element.style.zoom = '1';
      element.style.zoom = String(Math.min(1, PAGE_HEIGHT / element.offsetHeight));
    };
    fit();
    // Not within the notification: it changes the size again.
    const { ask, cancel } = oncePerFrame(fit);
    const observer = new ResizeObserver(ask);
    observer.observe(element);
    return () => {
      observer.disconnect();
      cancel();
    };
  }, []);
  return sheet;
}

/** An answer on one page of A4: what was asked, what came of it, how, how sure, and whose data they are. */
export function BriefSheet(props: BriefSheetProps) {
  return (
    <TextsProvider texts={withMinusSigns(useTexts())}>
      <Sheet {...props} />
    </TextsProvider>
  );
}

function Sheet({ answer, charts, camera, sites, pictureUrl, address, date }: BriefSheetProps) {
  const texts = useTexts();
  const { t, format } = texts;
  const { title, subject, sentences, tables, key, doubt, method } = answer;
  const { dataDates, licence, publisher } = provenanceOf(texts, { link: address, isoDate: date });
  const [chart] = charts;
  const [, second] = tables;
  const sheet = useOnePage();
  // What is said of doubt is a part of the method, and has been said.
  const further = method.filter((text) => !doubt.includes(text));
  const credits = [t('map.openStreetMap'), t('map.credits.relief'), t('map.credits.outline')].join(' · ');
  return (
    <article ref={sheet} className={styles.sheet}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <p>{publisher}</p>
        <p>{t('print.printedOn', { date: format.date(date) })}</p>
      </header>
      <p className={styles.subject}>{t('analyse.brief.subject', { subject })}</p>
      <div className={styles.answer}>
        <div>
          <BriefMap {...{ camera, sites, pictureUrl }} size={BRIEF_MAP_SIZE} />
          <p className={styles.small}>{t('print.credits', { credits })}</p>
        </div>
        <div>
          <div className={styles.sentences}>
            {sentences.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <BriefKey signs={key} />
          {chart !== undefined && <BriefChart chart={chart} />}
        </div>
      </div>
      <BriefRows table={tables[0]} most={MOST_ROWS} />
      {second !== undefined && second.rows.length > 0 && <BriefRows table={second} most={FEW_ROWS} />}
      <div className={styles.words}>
        <Paragraphs title={t('analyse.save.about.doubt')} texts={doubt} />
        <Paragraphs title={t('analyse.method.title')} texts={further} />
      </div>
      <div className={styles.foot}>
        <div>
          <p className={styles.small}>
            <b>{t('analyse.save.about.dataDates')}</b> {dataDates}
          </p>
          <p className={styles.small}>
            <b>{t('analyse.save.about.licence')}</b> {licence}
          </p>
        </div>
        <PaperCode address={address} label={t('analyse.brief.code')} />
      </div>
    </article>
  );
}
