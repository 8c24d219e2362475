import { withBuiltApp } from './app-page.ts';
import type { BenchRow } from './bench-row.ts';
import { type FirstVisit, firstVisit } from './first-visit.ts';
import { percentile } from './percentile.ts';

const RUNS = 5;
const LIMIT_SECONDS = 110;

/** The first visit to the built app, from a server on this machine. */
export function benchStart(): Promise<readonly BenchRow[]> {
  return withBuiltApp(LIMIT_SECONDS, async (host) => {
    const visits: FirstVisit[] = [];
    for (let run = 0; run < RUNS; run += 1) visits.push(await firstVisit(host));
    const median = (key: keyof FirstVisit) =>
      percentile(
        visits.map((figures) => figures[key]),
        0.5,
      );
    return [
      { name: 'first visit: list usable, median', figure: median('list'), unit: 'ms', target: null },
      {
        name: 'first visit: map loaded, its whole frame handed to the graphics, median',
        figure: median('map'),
        unit: 'ms',
        target: 1500,
      },
      { name: 'first visit: that frame drawn, median', figure: median('drawn'), unit: 'ms', target: null },
      { name: 'first visit: transferred', figure: median('transferredKb'), unit: 'kB', target: 1200 },
    ];
  });
}
