import { BriefChart } from './brief-chart.tsx';
import { BriefKey, BriefMap } from './brief-map.tsx';
import { BriefRows } from './brief-rows.tsx';
import styles from './brief-sheet.module.css';
import { provenanceOf } from '../export/provenance-of.ts';
import { usePageRoom } from './use-page-room.ts';
import { PaperQr } from '../../print/paper-qr.tsx';
import type { PaperSize } from '../../../domain/print/paper-projection.ts';
import type { ShownAnswer } from '../../../domain/study/shown-answer.ts';
import { keepUnits, withMinusSigns } from '../../../i18n/set-numbers.ts';
import { TextsProvider, useTexts } from '../../../i18n/texts-context.tsx';
import type { MapSite } from '../../../domain/study/analysis-picture.ts';
import type { Camera } from '../../../schema/camera.ts';
import type { ShownChart } from '../../../state/analyse-answers.ts';

/** Beside the chart, on A4 within its margins; CSS pixels, 96 to the inch. */
export const BRIEF_MAP_SIZE: PaperSize = { width: 340, height: 350 };
const CODE_SIDE = 84;

/** As many rows as leave room for all else on the page: of the first table, of the second, and of that where the page is tight. */
const [MOST_ROWS, FEW_ROWS, FEWEST_ROWS] = [14, 5, 3] as const;

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
  // What is said of doubt is a part of the method, and has been said.
  const further = method.filter((text) => !doubt.includes(text));
  // The method from its end, but for how it begins: the link leads to all of it. Then rows of the second table.
  const { sheet, spared } = usePageRoom(further.length + 1, answer);
  const isTight = spared >= Math.max(1, further.length);
  const said = further.slice(0, isTight ? further.length + 1 - spared : further.length - spared);
  const credits = [t('map.openStreetMap'), t('map.credits.relief'), t('map.credits.outline')].join(' · ');
  return (
    <article ref={sheet} className={styles.sheet}>
      <header className={styles.head}>
        <div>
          <p className={styles.origin}>
            {[publisher, t('print.printedOn', { date: format.date(date) })].join(' · ')}
          </p>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.subject}>{t('analyse.brief.subject', { subject })}</p>
          <div className={styles.sentences}>
            {sentences.map((sentence) => (
              <p key={sentence}>{keepUnits(sentence)}</p>
            ))}
          </div>
        </div>
        <PaperQr address={address} label={t('analyse.brief.code')} side={CODE_SIDE} />
      </header>
      <div className={styles.answer}>
        <div>
          <BriefMap {...{ camera, sites, pictureUrl }} size={BRIEF_MAP_SIZE} />
          <p className={styles.small}>{t('print.credits', { credits })}</p>
        </div>
        <div className={styles.beside}>
          <BriefKey signs={key} />
          {chart !== undefined && <BriefChart chart={chart} />}
          {second !== undefined && second.rows.length > 0 && (
            <BriefRows table={second} most={isTight ? FEWEST_ROWS : FEW_ROWS} />
          )}
        </div>
      </div>
      <BriefRows table={tables[0]} most={MOST_ROWS} />
      <div className={styles.words}>
        <Paragraphs title={t('analyse.save.about.doubt')} texts={doubt} />
        <Paragraphs
          title={t('analyse.method.title')}
          texts={said.length === further.length ? said : [...said, t('analyse.brief.moreMethod')]}
        />
      </div>
      <div className={styles.foot}>
        <p>
          <b>{t('analyse.save.about.dataDates')}</b> {dataDates}
        </p>
        <p>
          <b>{t('analyse.save.about.licence')}</b> {licence}
        </p>
        <p>
          <b>{t('analyse.brief.code')}</b> <span className={styles.address}>{address}</span>
        </p>
      </div>
    </article>
  );
}
