import { screen } from '@testing-library/react';
import { buildAtlas } from '../build-atlas.ts';
import { renderPanel } from '../render-panel.tsx';
import { otherPin, pin, reached, sampleAnswers } from './sample-answers.ts';
import type { PlaceReach } from '../../../../src/domain/reach/reachable-places.ts';
import type { Locale } from '../../../../src/schema/locale.ts';
import type { UrlState } from '../../../../src/schema/url-state.ts';
import { createDraftKeeper, type DraftKeeper } from '../../../../src/state/drafts.ts';
import type { NearbyAnswers } from '../../../../src/state/nearby-answers.ts';

const atlas = buildAtlas();
export const ROWS = [
  reached('everyday:n1', 2),
  reached('station:kehailu', 4.2),
  reached('wener-market', 12, { from: 9, to: 16 }),
  reached('school', 31),
];

export async function renderNearby({
  rows = ROWS,
  otherRows = null,
  answers = {},
  choices = {},
  locale = 'zh-CN',
  drafts = createDraftKeeper(),
}: {
  rows?: readonly PlaceReach[];
  otherRows?: readonly PlaceReach[] | null;
  answers?: Partial<NearbyAnswers>;
  choices?: Partial<UrlState>;
  locale?: Locale;
  drafts?: DraftKeeper;
} = {}) {
  const b = otherRows === null ? null : otherPin;
  const rendered = await renderPanel({
    atlas,
    answers: { ...sampleAnswers(atlas, rows, otherRows), ...answers },
    choices: { view: 'nearby', origins: { a: pin, b, sharing: 'off' }, ...choices },
    locale,
    drafts,
  });
  await screen.findByRole('heading', { level: 1 });
  return rendered;
}
