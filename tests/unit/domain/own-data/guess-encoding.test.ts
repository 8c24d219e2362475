import { describe, expect, it } from 'vitest';
import { guessEncoding } from '../../../../src/domain/own-data/guess-encoding.ts';

/** "名称,经度\n龙井茶" in GBK. */
export const GBK = new Uint8Array([
  0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xbe, 0xad, 0xb6, 0xc8, 0x0a, 0xc1, 0xfa, 0xbe, 0xae, 0xb2, 0xe8,
]);

const utf16le = (text: string) => new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer);

describe('guessEncoding', () => {
  it('believes a mark', () => {
    expect(guessEncoding(new Uint8Array([0xef, 0xbb, 0xbf, 0x61]))).toEqual({
      encoding: 'utf-8',
      ground: 'mark',
    });
    expect(guessEncoding(new Uint8Array([0xff, 0xfe, 0x61, 0]))).toEqual({
      encoding: 'utf-16le',
      ground: 'mark',
    });
  });

  it('tells UTF-8, plain letters, GBK and UTF-16 without marks', () => {
    expect(guessEncoding(new TextEncoder().encode('名称'))).toEqual({ encoding: 'utf-8', ground: 'valid' });
    expect(guessEncoding(new TextEncoder().encode('name'))).toEqual({ encoding: 'utf-8', ground: 'plain' });
    expect(guessEncoding(GBK)).toEqual({ encoding: 'gb18030', ground: 'chinese' });
    expect(guessEncoding(utf16le('name,lng\na,120'))).toEqual({ encoding: 'utf-16le', ground: 'zeros' });
  });

  it('does not claim Chinese for what gives none', () => {
    const latin = Uint8Array.from('Caf\xe9 du th\xe9', (sign) => sign.charCodeAt(0));
    expect(guessEncoding(latin).ground).toBe('left');
  });
});
