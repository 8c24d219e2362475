import { createStore, type StoreApi } from 'zustand/vanilla';
import { createKeepAwake, type KeepAwake } from './keep-awake.ts';
import { PositionWatch } from './watch-position.ts';
import { type GuideCue, NOTHING_TOLD, nextCue } from '../../../domain/guide/guide-cue.ts';
import { wayGoal, type WayGoal } from '../../../domain/guide/way-goal.ts';
import {
  beginWalk,
  keptOf,
  readWalk,
  restoreWalk,
  type WalkGround,
  withFix,
  withHand,
  withLead,
  withWord,
} from '../../../domain/guide/walk-ground.ts';
import type { KnownTour } from '../../../domain/tour/known-tour.ts';
import type { LngLat } from '../../../schema/lng-lat.ts';
import type { TourWay } from '../../../schema/tour-choices.ts';
import type { TourLeg } from '../../../schema/tour-legs.ts';
import { keepGuideChoices, keepWalk, readGuideChoices, readKeptWalk } from '../../../state/guide-memory.ts';
import type { GuideActions, GuideNow, GuideSession, WayFinding } from '../../../state/guide-session.ts';

/** What of the browser a walk needs; undefined what the browser lacks. */
type WalkDevice = Readonly<{
  geolocation: Pick<Geolocation, 'watchPosition' | 'clearWatch'> | undefined;
  permissions: Pick<Permissions, 'query'> | undefined;
  wakeLock: Pick<WakeLock, 'request'> | undefined;
  document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Whose memory keeps the walk. */
  window: Pick<Window, 'localStorage'>;
}>;

type AskWay = (
  way: Readonly<{ from: LngLat; goal: WayGoal; signal: AbortSignal }>,
) => Promise<TourLeg | 'none' | 'unavailable'>;

type Options = Readonly<{
  known: KnownTour;
  /** How it is to be walked. */
  way?: TourWay;
  device: WalkDevice;
  askWay: AskWay;
}>;

/** One walk from its beginning, or from where it was left, until it is left or ended. */
export class WalkSession implements GuideSession {
  readonly now: StoreApi<GuideNow>;
  readonly actions: GuideActions;
  readonly #options: Options;
  readonly #watch: PositionWatch;
  readonly #awake: KeepAwake;
  #ground: WalkGround;
  #memory = NOTHING_TOLD;
  #asked: AbortController | null = null;

  constructor(options: Options) {
    const { known, device, way } = options;
    this.#options = options;
    this.#ground = beginWalk(known, readKeptWalk(device.window), way);
    this.now = createStore<GuideNow>()(() => ({
      ...readWalk(this.#ground),
      wayFinding: 'idle',
      awake: 'off',
      choices: readGuideChoices(device.window),
      problem: null,
      cue: null,
    }));
    this.#watch = new PositionWatch(device, {
      onFix: (fix) => this.#goOn(withFix(this.#ground, fix)),
      onStatus: (position) => this.#stand({ ...this.#ground, position }),
    });
    this.#awake = createKeepAwake(device, (awake) => this.now.setState({ awake }));
    this.actions = this.#createActions();
  }

  /** Shows the walk. Of one that was begun before, the position is asked for anew, where it is allowed already. */
  open(): void {
    const { known, device } = this.#options;
    this.#awake.set(this.now.getState().choices.awake);
    const isBegun = restoreWalk(known, readKeptWalk(device.window)) !== null;
    if (isBegun && !this.#ground.byHand) void this.#watch.askIfAllowed();
  }

  /** Falls still. How far the walker came is kept. */
  close(): void {
    this.#asked?.abort();
    this.#watch.stop();
    this.#awake.set(false);
  }

  #createActions(): GuideActions {
    const { known, device } = this.#options;
    return {
      ask: () => {
        this.#goOn({ ...this.#ground, byHand: false });
        this.#watch.ask();
      },
      goByHand: () => {
        this.#watch.stop();
        this.#goOn(withHand(known, this.#ground));
      },
      standAt: (place) => {
        this.#asked?.abort();
        this.#goOn(withWord(known, this.#ground, place));
        this.#tellPlace(place);
      },
      findWay: (to) => void this.#findWay(to),
      choose: (changed) => {
        const choices = { ...this.now.getState().choices, ...changed };
        this.now.setState({ choices, problem: keepGuideChoices(device.window, choices) });
        this.#awake.set(choices.awake);
      },
      end: () => {
        this.close();
        keepWalk(device.window, null);
      },
    };
  }

  /** Shows it. */
  #stand(ground: WalkGround): void {
    this.#ground = ground;
    const now = readWalk(ground);
    const { cue, memory } = nextCue(this.#memory, now.reading);
    this.#memory = memory;
    this.now.setState({ ...now, ...(cue === null ? {} : { cue }) });
  }

  /** Shows it, and keeps it on the device until the walk is over. */
  #goOn(ground: WalkGround): void {
    const { known, device } = this.#options;
    const isOver = ground.state.status === 'arrived';
    this.#stand(ground);
    this.now.setState({ problem: keepWalk(device.window, isOver ? null : keptOf(known, ground)) });
    if (isOver) this.close();
  }

  /** What was said by hand is told like what is seen. */
  #tellPlace(place: number): void {
    const stop = this.#ground.walk.places.indexOf(place);
    if (stop === -1 || this.#ground.state.status === 'arrived') return;
    this.#memory = { ...this.#memory, stop };
    const cue: GuideCue = { kind: 'stop', stop };
    this.now.setState({ cue });
  }

  async #findWay(to: 'next' | 'after-next'): Promise<void> {
    const { known, askWay } = this.#options;
    const from = this.#ground.newest?.point ?? null;
    const goal = wayGoal({ known, ...this.#ground }, to);
    if (from === null || goal === null) return;
    this.#asked?.abort();
    this.#asked = new AbortController();
    const { signal } = this.#asked;
    const tell = (wayFinding: WayFinding) => this.now.setState({ wayFinding });
    tell('asked');
    const lead = await askWay({ from, goal, signal });
    if (signal.aborted) {
      tell('idle');
      return;
    }
    tell(typeof lead === 'string' ? lead : 'idle');
    if (typeof lead !== 'string') this.#goOn(withLead(known, this.#ground, { lead, place: goal.place }));
  }
}
