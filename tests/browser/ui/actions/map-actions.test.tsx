import { screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { renderActions } from './render-actions.tsx';
import { ActionButton } from '../../../../src/app/actions/action-button.tsx';
import { zoomIn } from '../../../../src/app/actions/map-actions.ts';
import { buildMap } from '../../../unit/app/actions/build-context.ts';

const ZOOM_IN = 'Zoom in';

beforeAll(async () => {
  await import('../../../../src/app/actions/action-dialog.tsx');
});

it('a button of the map can be pressed once the map is there, and no more when it goes', async () => {
  const { attachMap } = await renderActions('en', {
    children: <ActionButton action={zoomIn}>+</ActionButton>,
  });
  const button = () => screen.getByRole('button', { name: ZOOM_IN });
  expect(button()).toHaveProperty('disabled', true);
  attachMap(buildMap().map);
  expect(button()).toHaveProperty('disabled', false);
  attachMap(null);
  expect(button()).toHaveProperty('disabled', true);
});

it('the open palette offers the commands of a map that comes', async () => {
  const { attachMap, user } = await renderActions('en');
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('combobox', { name: /command/ });
  expect(screen.queryByRole('option', { name: /Zoom in/ })).toBeNull();
  attachMap(buildMap().map);
  expect(screen.getByRole('option', { name: /Zoom in/ })).toBeTruthy();
});
