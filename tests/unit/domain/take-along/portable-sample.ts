import type { PortableTour } from '../../../../src/domain/take-along/portable-tour.ts';
import { toPortableTour } from '../../../../src/domain/take-along/to-portable-tour.ts';
import type { KnownTour } from '../../../../src/domain/tour/known-tour.ts';
import type { ContentLanguage } from '../../../../src/schema/localized-text.ts';
import type { Source } from '../../../../src/schema/source.ts';
import { HOSTILE, SAMPLE_LEGS, SAMPLE_TOUR } from './sample-tour.ts';

const SOURCE: Source = {
  id: 'page-a',
  kind: 'official',
  publisher: { zh: '区政府', en: 'District' },
  title: '老街 <开街>',
  date: '2025-03',
  readOn: null,
  url: 'https://example.org/?a=1&b=2',
  unlinkedUrl: null,
};

export const SAMPLE: KnownTour = { tour: SAMPLE_TOUR, legs: SAMPLE_LEGS };

const ABOUT = { zh: ['一条老街。', '5.3 千米'], en: ['One old street.', '5.3 km'] };

export function sampleIn(language: ContentLanguage, known = SAMPLE): PortableTour {
  return toPortableTour({
    known,
    id: 'sample',
    sourceById: new Map([[SOURCE.id, SOURCE]]),
    about: ABOUT[language],
    notesOf: ({ accuracyMeters }) => (accuracyMeters > 25 ? [`±${String(accuracyMeters)} m`] : []),
    locale: language === 'zh' ? 'zh-CN' : 'en',
    pick: (text) => text[language],
    link: 'https://example.org/?view=tours&tour=sample',
    atlas: { slug: 'xihu-atlas', name: 'Xihu Atlas' },
  });
}

/** The same with hostile text in every place for one. */
export function hostileSample(): PortableTour {
  const sample = sampleIn('zh');
  return {
    ...sample,
    name: HOSTILE,
    description: HOSTILE,
    atlas: { slug: 'xihu-atlas', name: HOSTILE },
    points: sample.points.map((point) => ({
      ...point,
      name: HOSTILE,
      sentences: [HOSTILE],
      sources: [HOSTILE],
    })),
  };
}
