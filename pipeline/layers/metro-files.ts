import type { GeoContext, OutputFile } from '../build/geo-step.ts';
import { areaContains } from '../geometry/clip-area.ts';
import { clipLine } from '../geometry/clip-line.ts';
import { simplifyLine } from '../geometry/simplify.ts';
import { stationExits } from '../walk/station-exits.ts';
import { renewStationWalks } from '../walk/renew-station-walks.ts';
import { lngLat } from '../../src/schema/lng-lat.ts';
import type { WalkNetwork } from '../../src/schema/walk-network.ts';
import { geojsonFile, type LayerFeature } from './geojson-file.ts';

/** 1 m: OpenStreetMap tracks carry more vertices than a line over a district needs. */
const TOLERANCE_DEGREES = 0.00001;
const LONE_DATE = /^\d{4}-\d{2}-\d{2}$/;

function lines({ district, ground }: GeoContext): LayerFeature[] {
  return district.metroLines.flatMap(({ properties, geometry }): LayerFeature[] => {
    const coordinates = geometry.coordinates
      .flatMap((line) => clipLine(line, ground))
      .map((line) => simplifyLine(line, TOLERANCE_DEGREES));
    if (coordinates.length === 0) return [];
    const { id, ref, nameZh, nameEn, status, colour, geometryQuality, opened } = properties;
    const single = opened !== null && LONE_DATE.test(opened);
    return [
      {
        id,
        properties: {
          id,
          ref,
          name: nameZh,
          name_en: nameEn,
          status,
          colour,
          quality: geometryQuality,
          // A line opened in parts has no one date: its note tells them.
          opened: single ? opened : null,
          openedNote: single ? null : opened,
        },
        geometry: { type: 'MultiLineString', coordinates },
      },
    ];
  });
}

const onGround = ({ district, ground }: GeoContext) =>
  district.metroStations.filter(({ geometry }) => areaContains(ground, geometry.coordinates));

function stations(context: GeoContext): LayerFeature[] {
  const shown = onGround(context);
  const exits = stationExits(
    context.osm,
    shown.map(({ properties, geometry }) => ({
      id: properties.id,
      point: lngLat(...geometry.coordinates),
    })),
  );
  return shown.map(({ properties, geometry }) => ({
    id: properties.id,
    properties: {
      name: properties.nameZh,
      name_en: properties.nameEn,
      status: properties.status,
      lines: properties.status === 'operating' ? properties.lines.join(',') : '',
      linesUnderConstruction: (properties.status === 'operating'
        ? properties.linesUnderConstruction
        : properties.lines
      ).join(','),
      accuracyMeters: properties.positionAccuracyM,
      exits: exits.get(properties.id) ?? [],
      walks: [],
    },
    geometry: { type: 'Point', coordinates: geometry.coordinates },
  }));
}

/** Metro lines and stations on the ground, with the walks from their exits over the network as it is served. */
export function metroFiles(context: GeoContext, network: WalkNetwork): OutputFile[] {
  const stationFile = geojsonFile('metro-stations.geojson', stations(context), {
    description: {
      zh: '地铁车站，及其出口到报告各处的步行路程',
      en: 'Metro stations, with the walks from their exits to what the report names',
    },
    from: ['metro-stations', 'osm', 'dem'],
  });
  const text = renewStationWalks(new TextDecoder().decode(stationFile.bytes), network, context.sites);
  return [
    geojsonFile('metro-lines.geojson', lines(context), {
      description: { zh: '地铁线路，运营与在建', en: 'Metro lines, operating and under construction' },
      from: ['metro-lines'],
    }),
    { ...stationFile, bytes: new TextEncoder().encode(text) },
  ];
}
