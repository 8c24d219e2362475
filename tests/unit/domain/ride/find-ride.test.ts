import { describe, expect, it } from 'vitest';
import { shortDistanceMeters } from '../../../../src/domain/geo/distance.ts';
import { findRide, type Ride } from '../../../../src/domain/ride/find-ride.ts';
import {
  CHANGE_MINUTES,
  RIDE_MODEL,
  usualMinutesAboard,
  WAIT_MINUTES,
} from '../../../../src/domain/ride/ride-model.ts';
import { committedMetro, committedStations, namesOf, stationId } from './committed-metro.ts';
import { PUBLISHED_RIDES } from './published-rides.ts';

const today = committedMetro();

function ride(from: string, to: string, network = today): Ride {
  const found = findRide(network, stationId(from), stationId(to));
  if (found === null) throw new Error(`no ride from ${from} to ${to}`);
  return found;
}
const trains = ({ legs }: Ride) =>
  legs.map(({ lineRef, stationIds }) => `${lineRef}: ${namesOf(stationIds)}`);

describe('published times', () => {
  it('丰潭路–良渚, along the committed track', () => {
    const { minutes, toleranceMinutes } = PUBLISHED_RIDES.fengtanRoadToLiangzhu;
    const aboard = ride('丰潭路', '良渚').legs[0]!.aboardMinutes.usual;
    expect(Math.abs(aboard - minutes)).toBeLessThanOrEqual(toleranceMinutes);
  });

  it('朝阳–良渚, by the published length of the line', () => {
    const { minutes, toleranceMinutes, meters, stations } = PUBLISHED_RIDES.chaoyangToLiangzhu;
    expect(Math.abs(usualMinutesAboard(meters, stations - 1) - minutes)).toBeLessThanOrEqual(
      toleranceMinutes,
    );
  });
});

it('one train: the stations in order, the way in, the waiting and the way out', () => {
  const found = ride('丰潭路', '三墩');
  expect(trains(found)).toEqual(['2: 丰潭路 文新 三坝 虾龙圩 三墩']);
  const [leg] = found.legs;
  expect(found.minutes.usual).toBeCloseTo(
    RIDE_MODEL.wayInMinutes.usual +
      WAIT_MINUTES.usual +
      leg!.aboardMinutes.usual +
      RIDE_MODEL.wayOutMinutes.usual,
    9,
  );
  expect(leg!.aboardMinutes.usual).toBeCloseTo((leg!.meters / 50_000) * 60 + (4 * 55) / 60, 9);
});

it('waits half of what lies between two trains: 2 min 15 s in busy hours, 2 min 55 s else', () => {
  expect(WAIT_MINUTES.from).toBeCloseTo(2 + 15 / 60, 9);
  expect(WAIT_MINUTES.to).toBeCloseTo(2 + 55 / 60, 9);
});

it('a change costs its walk and another wait', () => {
  const found = ride('浙大紫金港', '三墩');
  expect(trains(found)).toEqual(['5: 浙大紫金港 三坝', '2: 三坝 虾龙圩 三墩']);
  const [, second] = found.legs;
  expect(second!.minutes.usual).toBeCloseTo(
    CHANGE_MINUTES.usual + second!.aboardMinutes.usual + RIDE_MODEL.wayOutMinutes.usual,
    9,
  );
});

it('onto a branch of the same line it may go without a change, and says so by its range', () => {
  const found = ride('石马', '花坞');
  expect(trains(found)).toEqual(['3: 石马 小和山 屏峰 留下 西溪湿地南', '3: 西溪湿地南 花坞']);
  const onward = found.legs[1]!;
  expect(onward.minutes.from - onward.aboardMinutes.from).toBeCloseTo(RIDE_MODEL.wayOutMinutes.from, 9);
  expect(onward.minutes.to - onward.aboardMinutes.to).toBeCloseTo(
    CHANGE_MINUTES.to + RIDE_MODEL.wayOutMinutes.to,
    9,
  );
});

it('lines under construction carry nobody before they are switched on', () => {
  expect(findRide(today, stationId('美院象山'), stationId('龙坞'))).toBeNull();
  expect(trains(ride('美院象山', '龙坞', committedMetro('12')))).toEqual([
    '12: 美院象山 丽景路 庙山 叶埠桥路 龙坞',
  ]);
  expect(findRide(committedMetro('12'), stationId('池华街'), stationId('云谷'))).toBeNull();
  expect(trains(ride('金家渡', '云谷', committedMetro('4')))).toEqual([
    '4: 金家渡 池华街 莲池路 西湖大学东 西湖大学 云谷',
  ]);
});

it('there is no ride to the same station, nor to one that is not known', () => {
  expect(findRide(today, stationId('古荡'), stationId('古荡'))).toBeNull();
  expect(findRide(today, stationId('古荡'), 'nowhere')).toBeNull();
});

it('every ride keeps its sums, its order of stations and its track together, there and back alike', () => {
  const ids = committedStations.filter((_, index) => index % 9 === 0).map(({ id }) => id);
  const points = new Map(committedStations.map(({ id, geometry }) => [id, geometry.coordinates]));
  let rides = 0;
  for (const from of ids) {
    for (const to of ids) {
      const found = findRide(today, from, to);
      if (found === null) continue;
      rides++;
      const { legs, minutes } = found;
      expect(minutes.from).toBeLessThanOrEqual(minutes.usual);
      expect(minutes.usual).toBeLessThanOrEqual(minutes.to);
      expect(legs.reduce((sum, leg) => sum + leg.minutes.usual, 0)).toBeCloseTo(minutes.usual, 9);
      expect(findRide(today, to, from)?.minutes.usual).toBeCloseTo(minutes.usual, 9);
      expect([legs[0]!.stationIds[0], legs.at(-1)!.stationIds.at(-1)]).toEqual([from, to]);
      for (const { line, meters, stationIds } of legs) {
        const drawn = line
          .slice(1)
          .reduce((sum, point, at) => sum + shortDistanceMeters(line[at]!, point), 0);
        expect(Math.abs(drawn - meters)).toBeLessThan(1);
        expect(shortDistanceMeters(line[0]!, points.get(stationIds[0]!)!)).toBeLessThan(250);
        expect(shortDistanceMeters(line.at(-1)!, points.get(stationIds.at(-1)!)!)).toBeLessThan(250);
      }
    }
  }
  expect(rides).toBeGreaterThan(60);
});
