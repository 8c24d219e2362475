import { render } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { usePageTop } from '../../../src/ui/use-page-top.ts';

function Pages({ page }: { page: string | null }) {
  return (
    <div {...usePageTop(page)} data-testid="scroller" style={{ height: 100, overflowY: 'auto' }}>
      <div style={{ height: page === 'short' ? 150 : 2000 }} />
    </div>
  );
}

it.each(['long', 'short'])(
  'a page that is opened (%s) begins at its top, and the list is found as it was left',
  async (page) => {
    const { getByTestId, rerender } = render(<Pages page={null} />);
    const scroller = getByTestId('scroller');
    const scrolled = vi.fn();
    scroller.addEventListener('scroll', scrolled);
    scroller.scrollTop = 700;
    await vi.waitFor(() => expect(scrolled).toHaveBeenCalled());
    rerender(<Pages page={page} />);
    expect(scroller.scrollTop).toBe(0);
    rerender(<Pages page="another" />);
    scroller.scrollTop = 300;
    rerender(<Pages page="next" />);
    expect(scroller.scrollTop).toBe(0);
    rerender(<Pages page={null} />);
    expect(scroller.scrollTop).toBe(700);
  },
);
