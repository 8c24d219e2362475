/** Sixty-four characters that need no escaping in a link. */
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const DIGIT_BITS = 6;

/** Numbers written one after another in as many bits as each needs. */
export class BitWriter {
  #bits = '';

  /** @param value A whole number below two to the power of `width`. */
  write(value: number, width: number): this {
    this.#bits += value.toString(2).padStart(width, '0');
    return this;
  }

  toText(): string {
    const digits = this.#bits.match(/.{1,6}/g) ?? [];
    return digits.map((digit) => DIGITS[Number.parseInt(digit.padEnd(DIGIT_BITS, '0'), 2)] ?? '').join('');
  }
}

/** Reads what `BitWriter` wrote. */
export class BitReader {
  readonly #bits: string;
  #at = 0;

  /** @param text What holds other characters reads as nothing. */
  constructor(text: string) {
    const values = Array.from(text, (digit) => DIGITS.indexOf(digit));
    this.#bits = values.includes(-1)
      ? ''
      : values.map((value) => value.toString(2).padStart(DIGIT_BITS, '0')).join('');
  }

  /** @throws RangeError beyond the end. */
  read(width: number): number {
    const end = this.#at + width;
    if (end > this.#bits.length) throw new RangeError('The text is too short');
    const value = Number.parseInt(this.#bits.slice(this.#at, end), 2);
    this.#at = end;
    return value;
  }

  /** Nothing is left but what fills up the last character. */
  isAtEnd(): boolean {
    const rest = this.#bits.slice(this.#at);
    return rest.length < DIGIT_BITS && !rest.includes('1');
  }
}
