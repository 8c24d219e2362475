import { waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { copyLink } from '../../../../src/app/actions/share-actions.ts';
import { buildContext } from '../../../unit/app/actions/build-context.ts';

it('a copied link has the choices of this moment, also those that the address lacks yet', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const { context } = await buildContext({ choices: { reachMinutes: 20 } });
  expect(window.location.search).not.toContain('minutes');
  copyLink.perform(context);
  await waitFor(() => expect(copied).toHaveBeenCalledOnce());
  const [[link] = []] = copied.mock.calls;
  expect(new URL(String(link)).searchParams.get('minutes')).toBe('20');
});
