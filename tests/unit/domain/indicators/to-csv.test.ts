import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/domain/indicators/to-csv.ts';

/** The text of a table of one cell, without mark and line end. */
const cell = (value: string) => toCsv([[value]]).slice(1, -2);

describe('toCsv', () => {
  it('begins with a byte order mark and ends every line with CRLF', () => {
    expect(
      toCsv([
        ['指标', 'value'],
        ['老旧小区', 28],
      ]),
    ).toBe('\uFEFF指标,value\r\n老旧小区,28\r\n');
  });

  it('leaves what is not known empty', () => {
    expect(toCsv([['a', null, 'b']])).toBe('\uFEFFa,,b\r\n');
  });

  it.each([
    ['a comma', 'one, two', '"one, two"'],
    ['a quotation mark', 'the "Six-Six"', '"the ""Six-Six"""'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
  ])('quotes %s', (_, text, expected) => {
    expect(cell(text)).toBe(expected);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\r=x', ' =1', '＝1', '＋1', '－1', '＠x'])(
    'disarms %j',
    (text) => {
      expect(cell(text)).toMatch(/^"?'/);
    },
  );

  it('leaves a negative number a number', () => {
    expect(toCsv([[-5]])).toBe('\uFEFF-5\r\n');
  });

  it('leaves quotation marks and digits at the start alone', () => {
    expect([cell('“117N”'), cell('12号线')]).toEqual(['“117N”', '12号线']);
  });
});
