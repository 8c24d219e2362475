/**
 * Riding times of line 2 as the press gave them when it opened whole on 27 December 2017, trains every 4 min 30 s in
 * busy hours and every 5 min 50 s else: http://hangzhou.baogaosu.com/xinwen/%E5%8F%B7%E7%BA%BF/63767061/
 * Facts, not sentences.
 */
export const PUBLISHED_RIDES = {
  fengtanRoadToLiangzhu: { minutes: 25, toleranceMinutes: 3 },
  /**
   * 朝阳 lies outside the box of the committed files, so the length and the number of stations of the whole line stand
   * here: 43.3 km, 33 stations (http://hz.2233323.com/hztt/13911.html).
   */
  chaoyangToLiangzhu: { minutes: 77, toleranceMinutes: 6, meters: 43_300, stations: 33 },
} as const;
