import { useState } from 'react';
import { provenanceOf } from './provenance-of.ts';
import type { AnswerFormat } from './write-answer.ts';
import { localDate } from '../../../domain/local-date.ts';
import type { StudyPlace } from '../../../domain/study/study-place.ts';
import type { ShownAnswer } from '../../../domain/study/shown-answer.ts';
import { useTexts } from '../../../i18n/texts-context.tsx';
import { SLUG } from '../../../schema/this-district.ts';
import { analyseAnswers, type ShownChart } from '../../../state/analyse-answers.ts';
import { useAppStoreApi, useAtlas, usePlateSource } from '../../../state/providers.tsx';
import { linkOf } from '../../../state/url.ts';
import { useStudy } from '../../../state/use-study.ts';
import { createLazyPart } from '../../../ui/lazy-part.tsx';
import { saveFile } from '../../../ui/save-file.ts';

/** What writes an answer as a file, and what makes a chart a picture. */
const answerFiles = createLazyPart(async () => (await import('./write-answer.ts')).writeAnswer);
const answerMaps = createLazyPart(async () => (await import('./draw-answer-map.tsx')).drawAnswerMap);
const chartPictures = createLazyPart(async () => await import('./chart-picture.ts'));

export type SaveOutcome =
  | Readonly<{ kind: 'none' }>
  | Readonly<{ kind: 'saved'; file: string }>
  /** What writes files could not be fetched, or a file could not be made. */
  | Readonly<{ kind: 'missing' | 'failed'; retry: () => void }>;

/** What is saved: tables, a chart as a picture, or the map as lines. */
type Wanted =
  | AnswerFormat
  | Readonly<{ kind: 'svg' | 'png'; chart: ShownChart }>
  | Readonly<{ kind: 'map-svg' }>;

const NO_PLACES: readonly StudyPlace[] = [];

type SavedFile = Readonly<{ name: string; blob: Blob }>;

/** The map as it is shown at the time of the call. Rejects where what draws it cannot be fetched. */
function useMapChart(answer: ShownAnswer): () => Promise<ShownChart> {
  const texts = useTexts();
  const { subdistricts } = useAtlas();
  // Of too many to be drawn one by one the shades tell how many there are.
  const places = useStudy().places.list ?? NO_PLACES;
  const source = usePlateSource();
  return async () => {
    const drawAnswerMap = await answerMaps.load();
    return {
      ...{ id: 'map', title: answer.title },
      draw: () => {
        const { picture } = analyseAnswers.getState();
        if (picture === null) return Promise.reject(new Error('The map shows no answer'));
        return drawAnswerMap({ picture, answer, places, subdistricts, source, texts });
      },
    };
  };
}

/** What makes a file of what is wanted. Rejects where the maker cannot be fetched. */
function useMakers(answer: ShownAnswer): (wanted: Wanted) => Promise<() => Promise<SavedFile>> {
  const texts = useTexts();
  const mapChart = useMapChart(answer);
  const store = useAppStoreApi();
  const { t, format } = texts;
  return async (wanted) => {
    const isoDate = localDate(new Date());
    if (!('chart' in wanted) && wanted.kind !== 'map-svg') {
      const write = await answerFiles.load();
      const link = linkOf(store.getState(), window.location.href);
      const provenance = provenanceOf(texts, { link, isoDate });
      return () => write(wanted, { answer, provenance, texts });
    }
    const { chartPicture, rasterizePicture } = await chartPictures.load();
    const { kind, chart } =
      wanted.kind === 'map-svg' ? { kind: 'svg' as const, chart: await mapChart() } : wanted;
    return async () => {
      const picture = await chartPicture(chart, {
        title: chart.title,
        subtitle: [
          ...(chart.title === answer.title ? [] : [answer.title]),
          answer.subject,
          format.date(isoDate),
        ].join(' · '),
        credits: `${t('app.title')} · ${t('analyse.save.licence')}`,
      });
      const blob =
        kind === 'svg' ? new Blob([picture.svg], { type: 'image/svg+xml' }) : await rasterizePicture(picture);
      return { name: `${SLUG}-${answer.id}-${chart.id}.${kind}`, blob };
    };
  };
}

/** Saves an answer as a file, and knows what came of it. */
export function useSaveAnswer(
  answer: ShownAnswer,
): Readonly<{ outcome: SaveOutcome; save: (wanted: Wanted) => void }> {
  const makerOf = useMakers(answer);
  const [outcome, setOutcome] = useState<SaveOutcome>({ kind: 'none' });
  const save = async (wanted: Wanted): Promise<void> => {
    const failed = (kind: 'missing' | 'failed') => {
      setOutcome({ kind, retry: () => void save(wanted) });
    };
    // Nothing is said of the one before while the next is made.
    setOutcome({ kind: 'none' });
    const make = await makerOf(wanted).catch(() => null);
    if (make === null) {
      failed('missing');
      return;
    }
    try {
      const { name, blob } = await make();
      saveFile(name, blob);
      setOutcome({ kind: 'saved', file: name });
    } catch {
      failed('failed');
    }
  };
  return {
    outcome,
    save: (wanted) => {
      void save(wanted);
    },
  };
}
