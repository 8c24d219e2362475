import { type Ranged, ranged } from '../study/drawn-range.ts';
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

/**
 * Some demands before and after: hectares that are near, or hectares times minutes of walk; and what is gained, always
 * positive. Each with what it may be, by where the places may be.
 */
export type EffectCount = Readonly<{ hectares: number; before: Ranged; after: Ranged; gain: Ranged }>;

export type SiteEffect = Readonly<{
  whole: EffectCount;
  /** By area. */
  areas: readonly EffectCount[];
  /** What each site brings beyond those before it. */
  added: readonly Ranged[];
  /** Demands for which it changes something. */
  served: readonly number[];
}>;

const worthAtLeastNothing = (worth: number): number => Math.max(0, worth);

/** What was gained with the places of one draw, or where they are marked: by area, and of all at the end. */
type Gains = Readonly<{ byArea: Float64Array; bySite: Float64Array }>;

/**
 * Tells what some sites bring, from the rows of the candidates alone: as many steps as demands near them and draws, so that a
 * site can be dragged.
 */
export class SiteEffects {
  readonly #walks: SiteWalks;
  readonly #demand: SiteDemand;
  readonly #worth: (walk: number, now: number) => number;
  /** Whether a gain is more of what is counted, or less. */
  readonly #sign: 1 | -1;
  readonly #hectares: Float64Array;
  /** The walks of now as the places are marked, then of each draw. */
  readonly #nows: readonly Uint16Array[];
  /** For each of these by area, and of all at the end. */
  readonly #before: readonly Float64Array[];
  readonly #best: Uint16Array;

  constructor(walks: SiteWalks, demand: SiteDemand, goal: GoalOf) {
    this.#walks = walks;
    this.#demand = demand;
    this.#worth = worthOf(goal);
    this.#hectares = this.#sumByArea(() => 1);
    const standing = standingOf(goal);
    this.#nows = [walks.now.usual, ...walks.now.draws];
    this.#before = this.#nows.map((now) => this.#sumByArea((at) => standing(now[at] ?? BEYOND)));
    this.#sign = goal.goal === 'cover' ? 1 : -1;
    this.#best = new Uint16Array(demand.weights.length).fill(BEYOND);
  }

  /** @param sites Indices of candidates. */
  of(sites: readonly number[]): SiteEffect {
    const served: number[] = [];
    const all = this.#nows.map((): Gains => ({
      byArea: new Float64Array(this.#demand.areaCount + 1),
      bySite: new Float64Array(sites.length),
    }));
    sites.forEach((site, index) => {
      this.#take(site, index, served, all);
    });
    const { usual } = this.#walks.now;
    const changed = served.filter((at) => this.#worth(this.#best[at] ?? BEYOND, usual[at] ?? BEYOND) > 0);
    for (const at of served) this.#best[at] = BEYOND;
    const counts = Array.from(this.#hectares, (_, area) => this.#countOf(area, all));
    return {
      whole: counts[this.#demand.areaCount] ?? this.#countOf(this.#demand.areaCount, all),
      areas: counts.slice(0, this.#demand.areaCount),
      added: sites.map((_, index) => rangedOf(all.map(({ bySite }) => bySite[index] ?? 0))),
      served: changed.sort((a, b) => a - b),
    };
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

  /** Takes a site into the best walks, and adds up what it gains. */
  #take(site: number, index: number, served: number[], all: readonly Gains[]): void {
    const { starts, demands, tenths } = this.#walks.rows;
    for (let entry = starts[site] ?? 0; entry < (starts[site + 1] ?? 0); entry++) {
      const at = demands[entry] ?? 0;
      const walk = tenths[entry] ?? BEYOND;
      const before = this.#best[at] ?? BEYOND;
      if (walk >= before) continue;
      if (before === BEYOND) served.push(at);
      this.#best[at] = walk;
      all.forEach(({ byArea, bySite }, draw) => {
        const gain = this.#gainAt(at, { walk, before, now: this.#nows[draw]?.[at] ?? BEYOND });
        if (gain === 0) return;
        this.#addTo(byArea, this.#demand.areas[at] ?? -1, gain);
        bySite[index] = (bySite[index] ?? 0) + gain;
      });
    }
  }

  /** What a demand gains by a walk beyond what it had by that of the sites before. */
  #gainAt(
    at: number,
    { walk, before, now }: Readonly<{ walk: number; before: number; now: number }>,
  ): number {
    const more = worthAtLeastNothing(this.#worth(walk, now)) - worthAtLeastNothing(this.#worth(before, now));
    return more * (this.#demand.weights[at] ?? 0);
  }

  #countOf(area: number, all: readonly Gains[]): EffectCount {
    const before = this.#before.map((sums) => sums[area] ?? 0);
    const gains = all.map(({ byArea }) => byArea[area] ?? 0);
    return {
      hectares: this.#hectares[area] ?? 0,
      before: rangedOf(before),
      after: rangedOf(before.map((value, draw) => value + this.#sign * (gains[draw] ?? 0))),
      gain: rangedOf(gains),
    };
  }
}

/** @param values As the places are marked, then in each draw. */
const rangedOf = ([usual = 0, ...drawn]: readonly number[]): Ranged => ranged(usual, drawn);
