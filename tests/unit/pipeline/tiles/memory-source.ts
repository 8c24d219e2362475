import type { RangeResponse, Source } from 'pmtiles';

/** A PMTiles archive in memory. */
export class MemorySource implements Source {
  readonly #bytes: Uint8Array<ArrayBuffer>;

  constructor(bytes: Uint8Array) {
    this.#bytes = new Uint8Array(bytes);
  }

  getKey(): string {
    return 'memory';
  }

  getBytes(offset: number, length: number): Promise<RangeResponse> {
    return Promise.resolve({ data: this.#bytes.slice(offset, offset + length).buffer });
  }
}
