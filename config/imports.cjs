/** Who may import whom; see docs/architecture.md. */
const ROOMS = [
  'src',
  'cloudfunctions',
  'contracts',
  'domain',
  'localcloud',
  'demo',
  'tests',
  'config',
];

const only = (from, allowed, comment) => ({
  name: `${from}-imports-only-${allowed.length > 0 ? allowed.join('-') : 'itself'}`,
  comment,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: `^(${ROOMS.filter((room) => room !== from && !allowed.includes(room)).join('|')})/` },
});

module.exports = {
  forbidden: [
    only('domain', [], 'rules know nobody'),
    only('contracts', ['domain'], 'a contract may use the words of the domain'),
    only('cloudfunctions', ['contracts', 'domain'], 'a function is a door'),
    only('src', ['contracts', 'domain'], 'a screen asks through contracts'),
    only('localcloud', [], 'the local cloud knows nothing of this project'),
    {
      name: 'domain-packages',
      comment: 'rules need dates, a calendar and decimals, nothing else',
      severity: 'error',
      from: { path: '^domain/' },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'core'],
        pathNot: 'node_modules/(dayjs|chinese-days|big\\.js|@types/big\\.js)/',
      },
    },
    {
      name: 'nobody-imports-localcloud',
      severity: 'error',
      from: { path: '^(src|cloudfunctions|contracts|domain|demo)/' },
      to: { path: '^localcloud/' },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.h5.ts', '.weapp.ts', '.h5.tsx', '.weapp.tsx', '.js', '.json'],
    },
  },
};
