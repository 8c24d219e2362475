/**
 * The import rules of docs/ARCHITECTURE.md. A folder may import what its row lists, and itself.
 * `npm:` entries are packages.
 */
const LAYERS = {
  schema: { may: [] },
  domain: { may: ['schema'] },
  data: { may: ['schema', 'domain'] },
  workers: { may: ['schema', 'domain', 'data'] },
  'service-worker': { may: ['schema', 'domain', 'data'] },
  state: { may: ['schema', 'domain', 'data'] },
  map: { may: ['schema', 'domain'] },
  i18n: { may: ['schema', 'domain'] },
  ui: { may: [] },
  views: { may: ['ui', 'state', 'domain', 'i18n', 'schema', 'data'] },
};

const layerRules = Object.entries(LAYERS).map(([layer, { may }]) => ({
  name: `${layer}-imports`,
  severity: 'error',
  comment: `src/${layer} may import only ${['itself', ...may].join(', ')} (docs/ARCHITECTURE.md).`,
  from: { path: `^src/${layer}/` },
  to: { path: '^(src|pipeline|tests|scripts)/', pathNot: `^src/(${[layer, ...may].join('|')})/` },
}));

const packageRule = (layer, allowed) => ({
  name: `${layer}-packages`,
  severity: 'error',
  comment: `src/${layer} may use only these packages: ${allowed}.`,
  from: { path: `^src/${layer}/` },
  to: {
    dependencyTypes: ['npm', 'npm-dev', 'npm-peer', 'npm-optional', 'core'],
    pathNot: `node_modules/(${allowed})(/|$)`,
  },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '\\?|^virtual:|^geojson$' },
    },
    ...layerRules,
    {
      name: 'views-apart',
      severity: 'error',
      comment:
        'A view never imports another view: what two views share lives in ui, state or domain; how a source is shown in views/evidence, how something is passed on in views/sharing, what adds to a walk in views/walk, and what stands on paper in views/print.',
      from: { path: '^src/views/([^/]+)/' },
      to: { path: '^src/views/', pathNot: '^src/views/($1|evidence|sharing|print|walk)/' },
    },
    {
      name: 'data-as-types',
      severity: 'error',
      comment: 'state and views know data by its types only.',
      from: { path: '^src/(state|views)/' },
      to: { path: '^src/data/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'pipeline-imports',
      severity: 'error',
      from: { path: '^pipeline/' },
      to: { path: '^(src|tests)/', pathNot: '^src/(schema|domain)/' },
    },
    {
      name: 'any-district',
      severity: 'error',
      comment:
        'pipeline and scripts work on the district of any folder: not on that which the app is built for.',
      from: { path: '^(pipeline|scripts)/' },
      to: {
        path: '^src/(schema/(this-district|local-names|map-app-sender)|map/district-ground)\\.ts$',
        reachable: true,
      },
    },
    {
      name: 'not-from-tests',
      severity: 'error',
      from: { path: '^(src|pipeline|scripts)/' },
      to: { path: '^tests/' },
    },
    packageRule('schema', 'valibot'),
    packageRule('ui', '@types/react|react|react-dom'),
    packageRule(
      'map',
      'maplibre-gl|@maplibre|pmtiles|@types/geojson|valibot|terra-draw|terra-draw-maplibre-gl-adapter',
    ),
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'domain knows neither DOM, framework nor network.',
      from: { path: '^src/domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        path: 'node_modules/(react|react-dom|maplibre-gl|zustand|i18next|react-i18next|comlink|pmtiles)(/|$)|^(fs|path|http|node:)',
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
