/** Reads numbers one after another and never throws: past the end it gives 0 and `overrun` is set. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #offset = 0;
  #overrun = false;

  constructor(bytes: Uint8Array) {
    // A plain view: the slice of a subclass may share memory instead of copying.
    this.#bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Whether more was asked for than there is, or a number was not well formed. */
  get overrun(): boolean {
    return this.#overrun;
  }

  get remaining(): number {
    return this.#bytes.length - this.#offset;
  }

  byte(): number {
    const value = this.#bytes[this.#offset];
    if (value === undefined) {
      this.#overrun = true;
      return 0;
    }
    this.#offset++;
    return value;
  }

  /** An unsigned LEB128 number below 2^32. */
  unsigned(): number {
    let byte = this.byte();
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let unit = 0x80; unit <= 2 ** 28; unit *= 0x80) {
      byte = this.byte();
      value += (byte & 0x7f) * unit;
      if (byte < 0x80) return value;
    }
    this.#overrun = true;
    return value;
  }

  /** A signed number, zigzag-coded. */
  signed(): number {
    const value = this.unsigned();
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
  }

  /** The next `length` bytes, copied; fewer at the end. */
  bytes(length: number): Uint8Array {
    if (length > this.remaining) this.#overrun = true;
    const end = Math.min(this.#offset + length, this.#bytes.length);
    const part = this.#bytes.slice(this.#offset, end);
    this.#offset = end;
    return part;
  }
}
