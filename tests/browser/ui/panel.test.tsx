import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/ui/base.css';
import { NoticeProvider } from '../../../src/app/platform/notice-context.tsx';
import { addNotice, createNoticeStore, withdrawNotice } from '../../../src/app/platform/notices.ts';
import { ViewBoundary, MissingPart } from '../../../src/app/platform/view-boundary.tsx';
import { loadTexts } from '../../../src/i18n/load-texts.ts';
import { TextsProvider } from '../../../src/i18n/texts-context.tsx';
import { Panel } from '../../../src/ui/panel.tsx';
import type { SheetSnap } from '../../../src/ui/sheet-snaps.ts';
import { renderPanel } from './render-panel.tsx';

function Sheet({ onSnap }: { onSnap: (snap: SheetSnap) => void }) {
  const [snap, setSnap] = useState<SheetSnap>('mid');
  return (
    <Panel
      id="panel"
      label="Content"
      busy={false}
      snap={snap}
      handleLabel={`Height: ${snap}`}
      onSnap={(next) => {
        setSnap(next);
        onSnap(next);
      }}
      notices={null}
      over={null}
    >
      text
    </Panel>
  );
}

describe('the bottom sheet', () => {
  beforeEach(() => page.viewport(390, 844));
  afterEach(async () => {
    cleanup();
    await page.viewport(1000, 700);
  });

  function open() {
    const snaps: SheetSnap[] = [];
    render(
      <div style={{ ['--sheet-height' as string]: '300px', ['--tab-bar-height' as string]: '62px' }}>
        <Sheet onSnap={(snap) => snaps.push(snap)} />
      </div>,
    );
    return { snaps, handle: screen.getByRole('button', { name: /Height/ }), user: userEvent.setup() };
  }

  it('is moved by the arrow keys', async () => {
    const { snaps, handle, user } = open();
    handle.focus();
    await user.keyboard('{ArrowUp}{ArrowDown}{ArrowDown}');
    expect(snaps).toEqual(['full', 'mid', 'peek']);
  });

  it('is moved by a press', async () => {
    const { snaps, handle, user } = open();
    await user.click(handle);
    expect(snaps).toEqual(['full']);
  });

  it('follows a pull and settles on the nearest height, which counts as no press', () => {
    const { snaps, handle } = open();
    const sheet = screen.getByRole('main');
    const at = (clientY: number) => ({ pointerId: 1, clientY, bubbles: true });
    handle.setPointerCapture = () => undefined;
    fireEvent.pointerDown(handle, at(480));
    fireEvent.pointerMove(handle, at(470));
    fireEvent.pointerMove(handle, at(180));
    expect(sheet.style.blockSize).toBe('600px');
    // Held still before it is let go: no flick.
    fireEvent.pointerMove(handle, at(180));
    fireEvent.pointerUp(handle, at(180));
    fireEvent.click(handle);
    expect(sheet.style.blockSize).toBe('');
    expect(snaps).toEqual(['full']);
  });

  it('is big enough for a finger', () => {
    const { handle } = open();
    expect(getComputedStyle(handle, '::before').blockSize).toBe('44px');
  });
});

describe('a view that fails', () => {
  it('leaves the rest alone and can be tried again', async () => {
    let broken = true;
    function Fragile() {
      if (broken) throw new Error('broken on purpose');
      return <p>mended</p>;
    }
    render(
      <ViewBoundary
        name="test"
        resetKey="a"
        fallback={(retry) => (
          <button type="button" onClick={retry}>
            again
          </button>
        )}
      >
        <Fragile />
      </ViewBoundary>,
    );
    broken = false;
    await userEvent.setup().click(screen.getByRole('button', { name: 'again' }));
    expect(screen.getByText('mended')).toBeTruthy();
  });
});

describe('a part that could not be fetched', () => {
  it('offers to try again, but not while a notice says that the atlas was published anew', async () => {
    const notices = createNoticeStore();
    render(
      <TextsProvider texts={await loadTexts('en')}>
        <NoticeProvider store={notices}>
          <MissingPart onRetry={() => undefined} />
        </NoticeProvider>
      </TextsProvider>,
    );
    const again = () => screen.queryByRole('button', { name: 'Try again' });
    expect(again()).not.toBeNull();
    act(() => addNotice(notices, { kind: 'new-release' }));
    expect(again()).toBeNull();
    act(() => withdrawNotice(notices, 'new-release'));
    expect(again()).not.toBeNull();
  });
});

describe('notices', () => {
  it('stand newest first, so that a phone shows the newest without scrolling', async () => {
    const { notices } = await renderPanel({ locale: 'en' });
    act(() => {
      addNotice(notices, { kind: 'locate-denied' });
      addNotice(notices, { kind: 'storage-full' });
    });
    const [first] = screen.getByRole('status', { name: 'Notices' }).querySelectorAll('p');
    expect(first?.textContent).toContain('no room left');
  });

  it('name the file, and go when they are understood', async () => {
    const { notices, user } = await renderPanel();
    const notice = { file: 'initiatives/market.geojson', problem: 'not-json', leftOut: [] } as const;
    act(() => {
      addNotice(notices, { kind: 'data', notice });
    });
    expect(screen.getByText(/initiatives\/market\.geojson 不是有效的 JSON/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/market\.geojson/)).toBeNull();
  });
});
