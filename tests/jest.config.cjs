const path = require('node:path');

const rootDir = path.resolve(__dirname, '..');
const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

const aliases = {
  '^@contracts/(.*)$': '<rootDir>/contracts/$1',
  '^@domain/(.*)$': '<rootDir>/domain/$1',
  '^@/(.*)$': '<rootDir>/src/$1',
  '^fast-check$': '<rootDir>/tests/fast-check.cjs',
};

const layer = (name, extra = {}) => ({
  displayName: name,
  rootDir,
  testMatch: [`<rootDir>/tests/${name}/**/*.test.ts`, `<rootDir>/tests/${name}/**/*.test.tsx`],
  testEnvironment: 'node',
  // built functions are packages of the same names
  modulePathIgnorePatterns: ['<rootDir>/dist/cloudfunctions/', '<rootDir>/.cache/'],
  moduleNameMapper: aliases,
  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: ['/node_modules/(?!(mingo|bson|croner)/)', '/dist/'],
  ...extra,
});

/** One project per layer of tests; each layer's folder mirrors the part of the tree it checks. */
module.exports = {
  rootDir,
  projects: [
    layer('domain'),
    layer('localcloud'),
    layer('functions'),
    layer('miniprogram', {
      testEnvironment: 'jsdom',
      transform: { '/(tests|domain)/.*\\.tsx?$': swc },
    }),
    layer('browser'),
  ],
};
