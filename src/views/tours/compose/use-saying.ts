import { useCallback, useState } from 'react';

/** A live region is silent about what it holds already: the same words are told apart by a space. */
const AGAIN = '\u00a0';

/** What is to be said to screen readers, and how to say something. */
export function useSaying(): readonly [string, (message: string) => void] {
  const [message, setMessage] = useState('');
  const say = useCallback((next: string) => {
    setMessage((before) => (before === next ? next + AGAIN : next));
  }, []);
  return [message, say];
}
