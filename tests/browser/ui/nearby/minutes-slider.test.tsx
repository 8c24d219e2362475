import { screen, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { buildAtlas } from '../build-atlas.ts';
import { renderPanel } from '../render-panel.tsx';
import { pin, reached, sampleAnswers } from './sample-answers.ts';
import { bindHistory } from '../../../../src/state/bind-history.ts';
import { createHistoryWindow } from '../../../unit/state/history-window.ts';

it('the minutes slider goes on under a held arrow key while the browser refuses to change the address', async () => {
  const atlas = buildAtlas();
  const { store } = await renderPanel({
    atlas,
    answers: sampleAnswers(atlas, [reached('wener-market', 12)], null),
    choices: { view: 'nearby', origins: { a: pin, b: null, sharing: 'off' } },
  });
  const slider = await screen.findByRole('slider');
  bindHistory(store, createHistoryWindow('', () => 'throw').window);
  const toldLater: number[] = [];
  store.subscribe(({ reachMinutes }) => toldLater.push(reachMinutes));
  slider.focus();
  await userEvent.keyboard('{ArrowRight>30/}');
  await waitFor(() => expect(store.getState().reachMinutes).toBe(45));
  expect(toldLater.at(-1)).toBe(45);
  expect(slider.getAttribute('aria-valuetext')).toBe('45 分钟');
});
