import { DAY_TOKENS } from './day-tokens.ts';
import type { ThemeTokens } from './theme-tokens.ts';

const WHITE = '#ffffff';
/** Ink at 20 %, for the lines of roads. */
const ROAD = '#d3d3d2';
const RELIEF_SHARE = 0.6;

/**
 * The day map for white paper, and for a printer without colours: land and built classes drop out, woods stay at a
 * third, relief at 60 %, and what remains is told apart by how dark it is. After §14 of the design.
 */
export const PAPER_TOKENS: ThemeTokens = {
  ...DAY_TOKENS,
  map: {
    ...DAY_TOKENS.map,
    paper: WHITE,
    land: WHITE,
    residential: WHITE,
    commercial: WHITE,
    industrial: WHITE,
    campus: WHITE,
    hospital: WHITE,
    constructionLand: WHITE,
    wood: '#edf2e6',
    park: '#f1f5e9',
    grass: '#f4f7ec',
    farmland: '#f7f7ee',
    teaGarden: '#f0f4e3',
    scrub: '#f2f5ea',
    wetland: '#edf2ed',
    pitch: '#f3f6ec',
    sand: WHITE,
    water: '#d5e2e8',
    shore: '#7e98a5',
    stream: '#b3c8d2',
    building: '#f2f2f1',
    buildingOutline: '#d9d8d6',
    minorRoad: WHITE,
    minorRoadCasing: ROAD,
    majorRoad: WHITE,
    majorRoadCasing: '#bdbcba',
    expressway: '#efeeec',
    expresswayCasing: '#a9a8a5',
    thinRoad: ROAD,
    thinExpressway: '#b3b2af',
    footpath: ROAD,
    metroCasing: WHITE,
    metroUnderConstructionGround: WHITE,
    districtOutline: '#4a4844',
  },
  label: { ...DAY_TOKENS.label, halo: WHITE },
  relief: {
    shadowAlpha: DAY_TOKENS.relief.shadowAlpha * RELIEF_SHARE,
    lightAlpha: DAY_TOKENS.relief.lightAlpha * RELIEF_SHARE,
  },
};
