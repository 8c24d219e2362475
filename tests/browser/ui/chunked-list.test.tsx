import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChunkedList } from '../../../src/ui/chunked-list.tsx';
import { SCROLLER_ATTRIBUTE } from '../../../src/ui/use-nearness.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index));

function Lists({ counts, pinnedKey = null }: { counts: readonly number[]; pinnedKey?: string | null }) {
  return (
    <div
      {...SCROLLER_ATTRIBUTE}
      data-testid="scroller"
      style={{ height: 300, overflow: 'auto', overflowAnchor: 'none' }}
    >
      {counts.map((count, index) => (
        <ChunkedList
          key={index}
          label={`list ${String(index)}`}
          items={numbers(count)}
          itemKey={(item) => item}
          pinnedKey={pinnedKey}
          renderItem={(item) => <div style={{ height: 40 }}>{item}</div>}
          rowHeightPixels={40}
        />
      ))}
    </div>
  );
}

const textsOf = (list: number) =>
  within(screen.getByRole('list', { name: `list ${String(list)}` }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);

it('renders the rows near the visible part, and others once it is scrolled there', async () => {
  render(<Lists counts={[1000]} />);
  await screen.findByText('20');
  expect(textsOf(0).length).toBeLessThan(100);
  screen.getByTestId('scroller').scrollTo({ top: 1000 * 40 });
  const last = await screen.findByText('999');
  expect(last.closest('[role="listitem"]')?.getAttribute('aria-posinset')).toBe('1000');
  expect(textsOf(0).length).toBeLessThan(100);
});

it('keeps a list going when another of the same scroller is gone', async () => {
  const { rerender } = render(<Lists counts={[1000, 1000]} />);
  await screen.findByText('20');
  rerender(<Lists counts={[1000]} />);
  screen.getByTestId('scroller').scrollTo({ top: 1000 * 40 });
  expect(await screen.findByText('999')).toBeTruthy();
});

it('renders the rows beside the pinned one, however far away they are', async () => {
  render(<Lists counts={[1000]} pinnedKey="505" />);
  expect(await screen.findByText('505')).toBeTruthy();
  expect(textsOf(0).length).toBeLessThan(100);
});
