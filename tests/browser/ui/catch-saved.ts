import { waitFor } from '@testing-library/react';
import { beforeEach, expect, vi } from 'vitest';

/** A file as the reader gets it. */
type Saved = Readonly<{ name: string; text: string; bytes: Uint8Array }>;

/**
 * For each test of a file: what is saved is caught instead of handed to the browser.
 * @returns `file` waits for the one of this number, from 0 in each test.
 */
export function catchSaved() {
  let saved: Promise<Saved>[] = [];
  const read = async (name: string, blob: Blob): Promise<Saved> => ({
    name,
    // Without the mark of its encoding that the bytes may begin with.
    text: await blob.text(),
    bytes: new Uint8Array(await blob.arrayBuffer()),
  });
  beforeEach(() => {
    saved = [];
    let latest = new Blob();
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) latest = blob;
      return 'blob:saved';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(read(this.download, latest));
    });
  });
  return {
    count: () => saved.length,
    file: async (index: number): Promise<Saved> => {
      await waitFor(() => expect(saved.length).toBeGreaterThan(index));
      return await saved[index]!;
    },
  };
}
