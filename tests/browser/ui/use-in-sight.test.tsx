import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useInSight } from '../../../src/ui/use-in-sight.ts';

function Page({ told }: { told: string | null }) {
  const outcome = useInSight<HTMLParagraphElement>(told);
  return (
    <div data-testid="scroller" style={{ height: 100, overflowY: 'auto' }}>
      <div style={{ height: 500 }} />
      <p ref={outcome} style={{ height: 40, margin: 0 }}>
        {told}
      </p>
      <div style={{ height: 500 }} />
    </div>
  );
}

it('what a press brought is scrolled into sight, each time it changes', () => {
  const { getByTestId, rerender } = render(<Page told={null} />);
  const scroller = getByTestId('scroller');
  rerender(<Page told="Saved." />);
  expect(scroller.scrollTop).toBe(500 + 40 - 100);
  scroller.scrollTop = 0;
  rerender(<Page told="Saved." />);
  expect(scroller.scrollTop).toBe(0);
  rerender(<Page told="Saved again." />);
  expect(scroller.scrollTop).toBe(440);
});

it('nothing is scrolled when it is closed', () => {
  const { getByTestId, rerender } = render(<Page told="A code" />);
  rerender(<Page told={null} />);
  expect(getByTestId('scroller').scrollTop).toBe(0);
});

it('what stands there from the beginning is not', () => {
  const { getByTestId } = render(<Page told="Of the link" />);
  expect(getByTestId('scroller').scrollTop).toBe(0);
});
