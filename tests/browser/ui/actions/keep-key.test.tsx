import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { renderActions } from './render-actions.tsx';
import { MARKET } from '../build-atlas.ts';
import { keepKey } from '../../../../src/app/actions/keep-key.ts';
import { createAppStore } from '../../../../src/state/create-app-store.ts';

beforeAll(async () => {
  await import('../../../../src/app/actions/action-dialog.tsx');
});

describe('a key pressed before the commands are there', () => {
  it.each([
    { keys: '{Control>}k{/Control}', dialog: 'Commands' },
    { keys: '?', dialog: 'Keys' },
  ])('opens its dialog once they are: $dialog', async ({ keys, dialog }) => {
    await renderActions('en', { early: [keys] });
    expect(await screen.findByRole('dialog', { name: dialog })).toBeTruthy();
  });

  it('goes to the search from another view', async () => {
    const { store } = await renderActions('en', { choices: { view: 'about' }, early: ['/'] });
    await waitFor(() => expect(store.getState().view).toBe('explore'));
  });

  it('closes the open place', async () => {
    const choices = { selectedId: MARKET.id };
    const { store } = await renderActions('en', { choices, early: ['{Escape}'] });
    await waitFor(() => expect(store.getState().selectedId).toBeNull());
  });
});

describe('what is kept', () => {
  const field = document.createElement('input');
  afterEach(() => {
    field.remove();
  });
  const pressed = async (keys: string, choices: { singleKeys?: boolean } = {}) => {
    const store = createAppStore({ choices });
    const keptKey = keepKey(window, store);
    await userEvent.keyboard(keys);
    return keptKey.take()?.key ?? null;
  };

  it('is the last sign', async () => {
    expect(await pressed('3/')).toBe('/');
  });

  it('is handed over once, and then no more is kept', async () => {
    const keptKey = keepKey(window, createAppStore());
    await userEvent.keyboard('/');
    expect(keptKey.take()?.defaultPrevented).toBe(true);
    await userEvent.keyboard('/');
    expect(keptKey.take()).toBeNull();
  });

  it('is not what scrolls, moves the focus or belongs to the browser', async () => {
    expect(await pressed(' {Tab}{Enter}{Control>}c{/Control}')).toBeNull();
  });

  it('is no single letter where those are switched off', async () => {
    expect(await pressed('/', { singleKeys: false })).toBeNull();
  });

  it('is nothing that somebody writes', async () => {
    document.body.append(field);
    field.focus();
    expect(await pressed('?')).toBeNull();
    expect(field.value).toBe('?');
  });
});
