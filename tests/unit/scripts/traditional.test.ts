import { describe, expect, it } from 'vitest';
import { createConverter } from '../../../src/domain/script/create-converter.ts';
import { buildScriptTable } from '../../../scripts/traditional/build-script-table.ts';
import {
  readScriptTable,
  toTraditionalFor,
} from '../../../scripts/traditional/traditional-chinese-plugin.ts';

const { convertChinese, convertName } = toTraditionalFor('public/geo');

describe('convertChinese', () => {
  it('writes the names of the programme as they are written', () => {
    const names = ['龙坞茶镇', '云栖小镇', '外有云栖大会', '天目里', '莫干山路', '曲院风荷'];
    expect(names.map(convertChinese)).toEqual([
      '龍塢茶鎮',
      '雲棲小鎮',
      '外有雲棲大會',
      '天目里',
      '莫干山路',
      '曲院風荷',
    ]);
  });

  it('tells characters apart that are one in simplified Chinese', () => {
    expect(convertChinese('这里离东边五公里，干部在发廊理发后发展')).toBe(
      '這裡離東邊五公里，幹部在髮廊理髮後發展',
    );
  });

  it.each([
    ['伊兰西湖面点', '伊蘭西湖麵點'],
    ['方老大面馆（文二店）', '方老大麵館（文二店）'],
    ['Chunxue Noodle Restaurant 春雪面館', 'Chunxue Noodle Restaurant 春雪麵館'],
    ['小伙子干挑面', '小夥子乾挑麵'],
    ['面老爹', '麵老爹'],
    ['照面山', '照面山'],
    ['新周记', '新周記'],
    ['余官巷', '余官巷'],
    ['将台山', '將臺山'],
    ['郭家斗支路', '郭家斗支路'],
    ['俊采街', '俊采街'],
    ['桥西历史街区', '橋西歷史街區'],
  ])('reads the words in the name %s', (name, traditional) => {
    expect(convertName(name)).toBe(traditional);
  });

  it.each([
    ['请自行复制：', '請自行複製：'],
    ['有一百多年历史，', '有一百多年歷史，'],
    ['农历龙年', '農曆龍年'],
    ['查看表格', '查看表格'],
  ])('reads the words of %s', (text, traditional) => {
    expect(convertChinese(text)).toBe(traditional);
  });

  it('keeps 里 in a name, where it is a quarter', () => {
    expect([convertName('太平里'), convertName('御田里路')]).toEqual(['太平里', '御田里路']);
  });
});

describe('the table for the data', () => {
  it('needs phrases only where characters do not do', () => {
    const pairs = [
      ['里面', '裡面'],
      ['里斯本', '里斯本'],
      ['里仁巷', '里仁巷'],
    ] as const;
    expect(buildScriptTable(pairs)).toEqual({ from: '', to: '', phrases: [['里面', '裡面']] });
  });

  it('refuses texts that no table can tell apart', () => {
    expect(() =>
      buildScriptTable([
        ['里', '里'],
        ['里', '裡'],
      ]),
    ).toThrow(/No table/);
  });

  it('turns texts of the data that are there now, and stays small', async () => {
    const table = await readScriptTable('public/geo');
    const convert = createConverter(table);
    expect(['龙坞茶镇', '余杭塘路', '外有云栖大会', '伊兰西湖面点', '照面山'].map(convert)).toEqual([
      '龍塢茶鎮',
      '餘杭塘路',
      '外有雲棲大會',
      '伊蘭西湖麵點',
      '照面山',
    ]);
    expect(JSON.stringify(table).length).toBeLessThan(20_000);
  });
});
