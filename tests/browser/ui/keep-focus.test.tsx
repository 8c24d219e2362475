import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepFocus } from '../../../src/ui/keep-focus.ts';

let stop = (): void => undefined;

beforeEach(() => {
  stop = keepFocus(document);
});
afterEach(() => {
  stop();
});

/** Each row takes itself away when it is pressed. */
function Rows({ first = ['a', 'b', 'c'] }: { first?: readonly string[] }) {
  const [rows, setRows] = useState(first);
  return (
    <main tabIndex={-1}>
      <button type="button">before</button>
      <ul>
        {rows.map((row) => (
          <li key={row}>
            <button type="button" onClick={() => setRows(rows.filter((other) => other !== row))}>
              {row}
            </button>
          </li>
        ))}
      </ul>
      <p>after the list</p>
    </main>
  );
}

/** A button in the place of which a form comes, and the other way round. */
function Opener() {
  const [open, setOpen] = useState(false);
  return open ? (
    <form onSubmit={(event) => event.preventDefault()}>
      <input aria-label="name" />
      <button type="button" onClick={() => setOpen(false)}>
        done
      </button>
    </form>
  ) : (
    <p>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
    </p>
  );
}

function Counter() {
  const [count, setCount] = useState(1);
  return (
    <p>
      <button type="button" disabled={count === 0} onClick={() => setCount(count - 1)}>
        less
      </button>
      <button type="button" onClick={() => setCount(count + 1)}>
        more
      </button>
    </p>
  );
}

const button = (name: string) => screen.getByRole('button', { name });

/** What keeps the focus hears of changes in a microtask. */
const settled = () => act(() => Promise.resolve());

async function pressEnterOn(name: string) {
  button(name).focus();
  await userEvent.setup().keyboard('{Enter}');
  await settled();
}

describe('the focus of a control that takes itself away', () => {
  it('goes to the next control', async () => {
    render(<Rows />);
    await pressEnterOn('b');
    expect(document.activeElement).toBe(button('c'));
  });

  it('goes to the one ahead of it when none follows', async () => {
    render(<Rows />);
    await pressEnterOn('c');
    expect(document.activeElement).toBe(button('b'));
  });

  it('goes out of a list that is empty now', async () => {
    render(<Rows first={['a']} />);
    await pressEnterOn('a');
    expect(document.activeElement).toBe(button('before'));
  });

  it('goes into the form that comes in its place, and back', async () => {
    render(<Opener />);
    await pressEnterOn('open');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    await pressEnterOn('done');
    expect(document.activeElement).toBe(button('open'));
  });

  it('does not go into a text field after a tap, whose keyboard would cover the page', async () => {
    render(<Opener />);
    const open = button('open');
    fireEvent.pointerDown(open, { pointerType: 'touch' });
    open.focus();
    fireEvent.click(open);
    await settled();
    expect(document.activeElement).toBe(button('done'));
  });

  it('goes to the landmark when there is no control left', async () => {
    function Alone() {
      const [there, setThere] = useState(true);
      return (
        <main tabIndex={-1}>
          {there && (
            <button type="button" onClick={() => setThere(false)}>
              last
            </button>
          )}
        </main>
      );
    }
    render(<Alone />);
    await pressEnterOn('last');
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});

it('the focus of a control that is disabled goes to its neighbour', async () => {
  render(<Counter />);
  await pressEnterOn('less');
  expect(document.activeElement).toBe(button('more'));
});

it('a focus that the reader gave up is not given back', async () => {
  const { rerender } = render(<Rows />);
  button('b').focus();
  button('b').blur();
  await settled();
  rerender(<Opener />);
  await settled();
  expect(document.activeElement).toBe(document.body);
});

it('a focus that something else has taken stays there', async () => {
  render(
    <>
      <Rows />
      <input aria-label="elsewhere" />
    </>,
  );
  const elsewhere = screen.getByRole('textbox', { name: 'elsewhere' });
  button('b').addEventListener('click', () => elsewhere.focus());
  await pressEnterOn('b');
  expect(document.activeElement).toBe(elsewhere);
});
