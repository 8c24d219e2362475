import { AnswerMapKey, MAP_LOOKS, type MapKey, mapKeyHeight, patternUrl } from './answer-map-key.tsx';
import { MapDrawing } from '../../print/map-drawing.tsx';
import {
  PATTERN_EDGE,
  PATTERN_KEYS,
  PATTERN_SIDE,
  SHADE_PATTERNS,
} from '../../../domain/spread/shade-patterns.ts';
import type { PlacedName } from '../../../domain/print/apart-names.ts';
import type { AnswerMap } from '../../../domain/study/answer-map.ts';
import { PAPER_TOKENS } from '../../../schema/tokens/paper-tokens.ts';

const { sequence } = PAPER_TOKENS;
const { ink, seal, markerPaper } = PAPER_TOKENS.ui;
const { water, districtOutline } = PAPER_TOKENS.map;

function Patterns() {
  return PATTERN_KEYS.map((key) => {
    const { path, width } = SHADE_PATTERNS[key];
    return (
      <pattern
        key={key}
        id={`pattern-${key}`}
        width={PATTERN_SIDE}
        height={PATTERN_SIDE}
        patternUnits="userSpaceOnUse"
      >
        <path
          d={path}
          fill="none"
          stroke={markerPaper}
          strokeOpacity={0.55}
          strokeWidth={width + PATTERN_EDGE}
        />
        <path d={path} fill="none" stroke={ink} strokeOpacity={0.85} strokeWidth={width} />
      </pattern>
    );
  });
}

/** Shades lie under the waters, patterns and edges over them. */
function Shades({ map: { areas, cells, heat, siting } }: { map: AnswerMap }) {
  return (
    <>
      {areas.map(({ path, shade }, at) =>
        shade === null ? null : <path key={at} d={path} data-area={at} fill={sequence[shade]} />,
      )}
      {cells.map(({ path, shade }, at) =>
        shade === null ? null : <path key={`cell ${at}`} d={path} data-cell={at} fill={sequence[shade]} />,
      )}
      {heat.map(({ path, heat: kind }, at) =>
        kind === 'hot' ? <path key={`heat ${at}`} d={path} fill={sequence[3]} /> : null,
      )}
      {siting !== null && (
        <>
          <path d={siting.near} fill={sequence[2]} />
          <path d={siting.unmapped} fill={patternUrl('unmapped')} />
          <path d={siting.far} fill={patternUrl('gap')} />
          <path d={siting.gained} fill={sequence[4]} />
        </>
      )}
    </>
  );
}

function Edges({ map: { areas, cells, heat, chosen, ground } }: { map: AnswerMap }) {
  return (
    <>
      {areas.map(({ path, pattern }, at) => (
        <path
          key={at}
          d={path}
          data-edge={at}
          {...MAP_LOOKS.edge}
          fill={pattern === null ? 'none' : patternUrl(pattern)}
        />
      ))}
      {cells.map(({ path, pattern }, at) =>
        pattern === null ? null : (
          <path key={`cell ${at}`} d={path} data-cell={at} fill={patternUrl(pattern)} />
        ),
      )}
      {heat.map(({ path, heat: kind }, at) => (
        <path
          key={`heat ${at}`}
          d={path}
          data-heat={kind}
          {...(kind === 'neither' ? MAP_LOOKS.edge : MAP_LOOKS[kind])}
          fill="none"
        />
      ))}
      {ground !== '' && <path d={ground} {...MAP_LOOKS.ground} />}
      {chosen !== '' && <path d={chosen} {...MAP_LOOKS['looked-at']} />}
    </>
  );
}

const SITE_RADIUS = 8;

function Points({ map: { homes, places, middle, sites } }: { map: AnswerMap }) {
  return (
    <>
      {homes !== '' && <path d={homes} data-dots="homes" {...MAP_LOOKS.home} />}
      {places.exact !== '' && <path d={places.exact} data-dots="exact" {...MAP_LOOKS.exact} />}
      {places.about !== '' && (
        <>
          <path d={places.about} data-dots="about" {...MAP_LOOKS.exact} />
          <path d={places.about} {...MAP_LOOKS.about} />
        </>
      )}
      {middle !== null && (
        <>
          <path d={middle.circle} fill="none" stroke={ink} strokeWidth={1.8} strokeDasharray="2 4" />
          <path d={middle.ellipse} fill="none" stroke={ink} strokeWidth={1.8} />
          <circle cx={middle.mean.x} cy={middle.mean.y} r={6} {...MAP_LOOKS.mean} />
        </>
      )}
      {sites.map(({ x, y }, at) => (
        <g key={at} data-site={at + 1}>
          <circle cx={x} cy={y} r={SITE_RADIUS} fill={seal} stroke={markerPaper} strokeWidth={1.5} />
          <text x={x} y={y + 4} textAnchor="middle" fontSize={11} fontWeight={700} fill={markerPaper}>
            {at + 1}
          </text>
        </g>
      ))}
    </>
  );
}

/** The parts of the district: its border is what shows of a broad line under them. */
function Land({ land }: Pick<AnswerMap, 'land'>) {
  const all = land.join('');
  return (
    <>
      <path d={all} fill="none" stroke={districtOutline} strokeWidth={3.2} strokeLinejoin="round" />
      <path d={all} fill="#ffffff" stroke={districtOutline} strokeWidth={0.4} data-land="" />
    </>
  );
}

const GAP = 12;
/** Of the names of the sub-districts. */
export const NAME_SIZE = 10;

/** An answer as a map of paths: its ground, what is shown on it and what its signs mean, in ink that needs no page. */
export function AnswerMapDrawing({
  map,
  names,
  signs,
  isPatterned,
  waters,
  label,
}: {
  map: AnswerMap;
  /** Of the parts of the district, where they stand. */
  names: readonly PlacedName[];
  signs: MapKey;
  isPatterned: boolean;
  /** As a path in metres from the upper left corner; null where it is not known. */
  waters: string | null;
  label: string;
}) {
  const { width, height, metersPerUnit } = map.frame;
  const whole = height + GAP + mapKeyHeight(signs, width);
  return (
    <svg viewBox={`0 0 ${width} ${whole}`} width={width} height={whole}>
      <defs>
        <Patterns />
        <clipPath id="map-frame">
          <rect width={width} height={height} />
        </clipPath>
      </defs>
      <g clipPath="url(#map-frame)">
        <MapDrawing size={map.frame} metersPerPixel={metersPerUnit} label={label} pictureUrl={null}>
          <Land land={map.land} />
          <Shades map={map} />
          {waters !== null && waters !== '' && (
            <path
              d={waters}
              data-waters=""
              transform={`scale(${1 / metersPerUnit})`}
              fill={water}
              fillOpacity={0.8}
            />
          )}
          <Edges map={map} />
          {/* Under the dots: none is covered. */}
          {names.map(({ x, y, name }) => (
            <text
              key={name}
              {...{ x, y }}
              textAnchor="middle"
              fontSize={NAME_SIZE}
              fill={ink}
              stroke={markerPaper}
              strokeWidth={2.5}
              strokeLinejoin="round"
              paintOrder="stroke"
            >
              {name}
            </text>
          ))}
          <Points map={map} />
        </MapDrawing>
      </g>
      <g transform={`translate(0 ${height + GAP})`}>
        <AnswerMapKey signs={signs} width={width} isPatterned={isPatterned} />
      </g>
    </svg>
  );
}
