import { describe, expect, it } from 'vitest';
import type { FarShares, NearShare } from '../../../../src/domain/far/far-shares.ts';
import { addTexts, loadTexts } from '../../../../src/i18n/load-texts.ts';
import { loadAnalyseDictionary } from '../../../../src/i18n/load-view-dictionary.ts';
import { farSentences } from '../../../../src/views/analyse/far/far-texts.ts';

const [chinese, english] = [await loadTexts('zh-CN'), await loadTexts('en')];
await addTexts(loadAnalyseDictionary);

const exact = (usual: number) => ({ usual, from: usual, to: usual });
const share = (near: number, mapped: number, unmapped: number): NearShare => ({
  near: exact(near),
  inRadius: exact(near * 1.5),
  mapped,
  unmapped,
});
const SHARES: FarShares = {
  land: { ...share(600, 3000, 1000), near: { usual: 600, from: 540, to: 690 } },
  buildings: share(50, 200, 1),
  estates: share(20, 50, 3),
  streets: share(900, 3000, 0),
  median: exact(38.6),
  ground: { residential: 3000, bare: 2400, unmapped: 1000 },
};

describe('who is far, in sentences', () => {
  it('tells the share of land on foot, its range, the radius, and unmapped ground as a share of its own', () => {
    expect(farSentences(english, SHARES, 'land', 15)).toEqual([
      'Of 3,000 ha of residential land, 600 ha, or 20%, are within 15 min on foot of one.',
      'As some places are only roughly located, the share may be anything from 18 to 23%, nine times in ten.',
      'By the radius of the national standard for the same time, 1,000 m, it would be 30%; but a radius is not a walk.',
      'Another 1,000 ha are unmapped, and whether anyone lives there is not known. Counting them too, 15% is near, 60% is far and 25% is unknown.',
      'Half of the residential land is within 39 min.',
    ]);
    expect(farSentences(chinese, SHARES, 'land', 15)).toEqual([
      '3,000 公顷居住用地里，步行 15 分钟内能到的有 600 公顷，占 20%。',
      '有的地方位置不准，考虑到这一点，是 18% 到 23%（九成把握）。',
      '按国标同样时间的半径 1,000 米画圈，则是 30%；但半径不等于步行。',
      '另有 1,000 公顷没有测绘，不知道有没有人住。连同它一起算，近的占 15%，远的占 60%，不详的占 25%。',
      '一半的居住用地步行 39 分钟内能到。',
    ]);
  });

  it('says of the buildings that most are not drawn, and of what has no path', () => {
    const sentences = farSentences(english, SHARES, 'buildings', 5);
    expect(sentences).toContain(
      'Of 200 residential buildings on the map, 50, or 25%, are within 5 min on foot of one.',
    );
    expect(sentences).toContain(
      'On 80% of the residential land the map shows no houses, so these are only some of them.',
    );
    expect(sentences).toContain('1 more has no mapped path nearby and counts as neither near nor far.');
    expect(farSentences(chinese, SHARES, 'buildings', 5)).toContain(
      '80% 的居住用地附近没有画出房子，所以这只是一部分住宅。',
    );
  });

  it('tells estates and streets by their own measure', () => {
    expect(farSentences(english, SHARES, 'estates', 10)[0]).toBe(
      'Of 50 named estates, 20, or 40%, are within 10 min on foot of one.',
    );
    expect(farSentences(chinese, SHARES, 'streets', 10)[0]).toBe(
      '3,000 公里可以步行的街道和小路里，步行 10 分钟内能到的有 900 公里，占 30%。',
    );
  });

  it('gives no share of what is not there, and keeps what is unmapped', () => {
    const none = { ...SHARES, land: share(0, 0.3, 2), estates: share(0, 0, 0), median: null };
    expect(farSentences(english, none, 'land', 15)).toEqual([
      'Less than 0.5 ha of residential land here has a path nearby, so there is no share to give.',
      expect.stringMatching(/^Another 2 ha are unmapped/),
    ]);
    expect(farSentences(chinese, none, 'estates', 15)).toEqual(['这里没有附近有路的小区，算不出比例。']);
  });

  it('says that a walk is over an hour, and what could not be read', () => {
    expect(farSentences(chinese, { ...SHARES, median: exact(Infinity) }, 'land', 15)).toContain(
      '一半以上的居住用地要步行 60 分钟以上。',
    );
    expect(farSentences(english, { ...SHARES, land: null }, 'land', 15)).toEqual([
      'Residential land could not be read.',
    ]);
  });
});
