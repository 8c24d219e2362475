import type { PortableTour } from '../../../../src/domain/take-along/portable-tour.ts';
import { toPortableTour } from '../../../../src/domain/take-along/to-portable-tour.ts';
import type { LegChoice } from '../../../../src/domain/tour/parts-of-leg.ts';
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

export function sampleIn(language: ContentLanguage, choice: LegChoice = 'usual'): PortableTour {
  return toPortableTour({
    tour: SAMPLE_TOUR,
    legs: SAMPLE_LEGS,
    sourceById: new Map([[SOURCE.id, SOURCE]]),
    choice,
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
