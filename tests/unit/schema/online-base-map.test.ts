import { describe, expect, it } from 'vitest';
import { pagePolicy } from '../../../scripts/hosting/content-security-policy.ts';
import {
  NO_ONLINE_BASE_MAP,
  onlineOrigins,
  readOnlineBaseMap,
  tiandituTiles,
} from '../../../src/schema/online-base-map.ts';

describe('online base maps', () => {
  it('are none unless the environment names one', () => {
    expect(readOnlineBaseMap({})).toEqual(NO_ONLINE_BASE_MAP);
    expect(readOnlineBaseMap({ VITE_SHORTBREAD_URL: ' ', VITE_TIANDITU_KEY: '' })).toEqual(
      NO_ONLINE_BASE_MAP,
    );
    expect(onlineOrigins(NO_ONLINE_BASE_MAP)).toEqual([]);
  });

  it('name the servers they read from', () => {
    const online = readOnlineBaseMap({
      VITE_SHORTBREAD_URL: 'https://tiles.example.org/a/{z}/{x}/{y}.mvt',
      VITE_TIANDITU_KEY: 'k',
    });
    expect(onlineOrigins(online)).toEqual([
      'https://tiles.example.org',
      'https://t0.tianditu.gov.cn',
      'https://t1.tianditu.gov.cn',
      'https://t2.tianditu.gov.cn',
      'https://t3.tianditu.gov.cn',
    ]);
  });

  it('keep the key and the placeholders of Tianditu tiles', () => {
    expect(tiandituTiles('cva', 'a b')[0]).toBe(
      'https://t0.tianditu.gov.cn/cva_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=cva&STYLE=default' +
        '&TILEMATRIXSET=w&FORMAT=tiles&tk=a+b&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}',
    );
  });

  it('are refused when their address is none', () => {
    expect(() => readOnlineBaseMap({ VITE_SHORTBREAD_URL: 'tiles' })).toThrow(TypeError);
  });
});

describe('the content security policy', () => {
  it('names no other site by default', () => {
    expect(pagePolicy([])).not.toMatch(/https?:/);
  });

  it('lets the page read from the named sites, and run nothing of theirs', () => {
    const policy = pagePolicy(['https://tiles.example.org']);
    const naming = policy.split('; ').filter((rule) => rule.includes('tiles.example.org'));
    expect(naming).toEqual([
      "img-src 'self' data: blob: https://tiles.example.org",
      "connect-src 'self' blob: https://tiles.example.org",
    ]);
  });
});
