import { BEYOND, type SiteWalks } from './site-ground.ts';
import { type GoalOf, standingOf, worthOf } from './site-problem.ts';

/** Demands that more sites are to serve. */
export type SiteDemand = Readonly<{
  /** How much each counts, hectares. */
  weights: Float64Array;
  /** In which of the areas each lies; −1 for none. */
  areas: ArrayLike<number>;
  areaCount: number;
}>;

/** Some demands before and after: hectares that are near, or hectares times minutes of walk. */
export type EffectCount = Readonly<{ hectares: number; before: number; after: number }>;

export type SiteEffect = Readonly<{
  whole: EffectCount;
  /** By area. */
  areas: readonly EffectCount[];
  /** What each site brings beyond those before it. */
  added: readonly number[];
  /** Demands for which it changes something. */
  served: readonly number[];
  /** Between which numbers what is brought lies, by where the places may be: the middle nine tenths of the draws. */
  range: Readonly<{ from: number; to: number }>;
}>;

/** The share of draws that is left out at each end. */
const TAIL = 0.05;

function middleOf(gains: readonly number[], usual: number): SiteEffect['range'] {
  if (gains.length === 0) return { from: usual, to: usual };
  const sorted = gains.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length * TAIL);
  return { from: sorted[cut] ?? usual, to: sorted[sorted.length - 1 - cut] ?? usual };
}

/**
 * Tells what some sites bring, from the rows of the candidates alone: as many steps as demands near them, so that a site can
 * be dragged.
 */
export class SiteEffects {
  readonly #walks: SiteWalks;
  readonly #demand: SiteDemand;
  readonly #worth: (walk: number, now: number) => number;
  /** Whether a gain is more of what is counted, or less. */
  readonly #sign: 1 | -1;
  readonly #hectares: Float64Array;
  /** By area, and of all at the end. */
  readonly #before: Float64Array;
  readonly #best: Uint16Array;

  constructor(walks: SiteWalks, demand: SiteDemand, goal: GoalOf) {
    this.#walks = walks;
    this.#demand = demand;
    this.#worth = worthOf(goal);
    this.#hectares = this.#sumByArea(() => 1);
    const standing = standingOf(goal);
    this.#before = this.#sumByArea((at) => standing(walks.now.usual[at] ?? BEYOND));
    this.#sign = goal.goal === 'cover' ? 1 : -1;
    this.#best = new Uint16Array(demand.weights.length).fill(BEYOND);
  }

  /** @param sites Indices of candidates. */
  of(sites: readonly number[]): SiteEffect {
    const { usual, draws } = this.#walks.now;
    const served: number[] = [];
    const gained = new Float64Array(this.#demand.areaCount + 1);
    const added = sites.map((site) => this.#take(site, served, gained));
    const range = middleOf(
      draws.map((now) => this.#gainOf(served, now)),
      this.#gainOf(served, usual),
    );
    const counts = Array.from(gained, (gain, area) => this.#countOf(area, gain));
    const changed = served.filter((at) => this.#worth(this.#best[at] ?? BEYOND, usual[at] ?? BEYOND) > 0);
    for (const at of served) this.#best[at] = BEYOND;
    const whole = counts.pop() ?? { hectares: 0, before: 0, after: 0 };
    return { whole, areas: counts, added, range, served: changed.sort((a, b) => a - b) };
  }

  #sumByArea(valueOf: (demand: number) => number): Float64Array {
    const { weights, areas, areaCount } = this.#demand;
    const sums = new Float64Array(areaCount + 1);
    weights.forEach((weight, at) => {
      this.#addTo(sums, areas[at] ?? -1, weight * valueOf(at));
    });
    return sums;
  }

  #addTo(sums: Float64Array, area: number, value: number): void {
    const { areaCount } = this.#demand;
    if (area >= 0) sums[area] = (sums[area] ?? 0) + value;
    sums[areaCount] = (sums[areaCount] ?? 0) + value;
  }

  /** Takes a site into the best walks. @returns what it gains */
  #take(site: number, served: number[], gained: Float64Array): number {
    const { rows, now } = this.#walks;
    let added = 0;
    for (let entry = rows.starts[site] ?? 0; entry < (rows.starts[site + 1] ?? 0); entry++) {
      const at = rows.demands[entry] ?? 0;
      const walk = rows.tenths[entry] ?? BEYOND;
      const before = this.#best[at] ?? BEYOND;
      if (walk >= before) continue;
      if (before === BEYOND) served.push(at);
      this.#best[at] = walk;
      const usual = now.usual[at] ?? BEYOND;
      const more = Math.max(0, this.#worth(walk, usual)) - Math.max(0, this.#worth(before, usual));
      const gain = more * (this.#demand.weights[at] ?? 0);
      this.#addTo(gained, this.#demand.areas[at] ?? -1, gain);
      added += gain;
    }
    return added;
  }

  #gainOf(served: readonly number[], now: Uint16Array): number {
    let gain = 0;
    for (const at of served) {
      const worth = this.#worth(this.#best[at] ?? BEYOND, now[at] ?? BEYOND);
      if (worth > 0) gain += worth * (this.#demand.weights[at] ?? 0);
    }
    return gain;
  }

  #countOf(area: number, gain: number): EffectCount {
    const before = this.#before[area] ?? 0;
    return { hectares: this.#hectares[area] ?? 0, before, after: before + this.#sign * gain };
  }
}
