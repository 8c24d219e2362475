import { beforeEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../src/ui/save-file.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});

/** Saves a file. @returns The address that the browser was given to read it from. */
function savedAddress(): string {
  const made = vi.spyOn(URL, 'createObjectURL');
  saveFile('figures.csv', new Blob(['1,2'], { type: 'text/csv' }));
  const [result] = made.mock.results;
  if (result?.type !== 'return') throw new Error('No address was made');
  return result.value;
}

const readFrom = async (address: string): Promise<string> => (await fetch(address)).text();

it('a saved file can still be read after the press, as Safari does', async () => {
  const address = savedAddress();
  vi.advanceTimersByTime(30_000);
  expect(await readFrom(address)).toBe('1,2');
});

it('a saved file does not stay in memory for ever', async () => {
  const address = savedAddress();
  vi.advanceTimersByTime(120_000);
  await expect(readFrom(address)).rejects.toThrow();
});
