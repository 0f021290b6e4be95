import path from 'node:path';
import { defineConfig, type UserConfigExport } from '@tarojs/cli';
import * as sass from 'sass';
import { sassFunctions } from './taro/tabler-icons.cjs';

const root = path.resolve(__dirname, '..');
const inRoot = (...parts: string[]) => path.join(root, ...parts);

/** A function, so that it replaces Taro's own options: those speak the old interface of sass. */
const sassLoaderOption = {
  api: 'modern',
  sassOptions: () => ({ functions: sassFunctions(sass), loadPaths: [inRoot('src')] }),
};

/** The screens' own code beyond src: what they may ask, and the rules that also run on the phone. */
const compile = { include: [inRoot('contracts'), inRoot('domain')] };

/** chinese-days calls itself CommonJS and brings an ES module: read as such, so that its lunar calendar is left out. */
interface Chain {
  output: { set: (name: 'environment', value: Record<string, boolean>) => void };
  module: { rule: (name: string) => { test: (file: RegExp) => { type: (kind: string) => void } } };
}
const webpackChain = (chain: Chain) =>
  chain.module
    .rule('chinese-days')
    .test(/chinese-days[\\/]dist[\\/]index\.es\.js$/)
    .type('javascript/auto');

/** What webpack itself writes may be modern as well: an export as an arrow is a third shorter. */
const modernChain = (chain: Chain) => {
  webpackChain(chain);
  chain.output.set('environment', { arrowFunction: true, const: true, destructuring: true });
};

/** Sizes in the style sheets are true pixels: the same on a 360 px phone and in WeChat for PC, where rpx would double. */
const pxtransform = { enable: false, config: {} };

const isH5 = process.env.TARO_ENV === 'h5';
const outputRoot = process.env.SCREENS_OUT ?? (isH5 ? 'dist/h5/app' : 'dist/weapp');

/** How the screens are built: `weapp` for WeChat, `h5` for a browser in front of the local cloud. */
export default defineConfig<'webpack5'>({
  projectName: 'union-legal-aid',
  date: '2026-11-21',
  designWidth: 750,
  deviceRatio: { 750: 1 },
  sourceRoot: 'src',
  outputRoot,
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  logger: { quiet: true, stats: false },
  plugins: [inRoot('config/taro/wxml-plugin.cjs')],
  alias: {
    '@contracts': inRoot('contracts'),
    '@domain': inRoot('domain'),
    '@': inRoot('src'),
  },
  copy: {
    patterns: !isH5
      ? [
          { from: 'src/sitemap.json', to: `${outputRoot}/sitemap.json` },
          // Named in theme.json, where Taro does not look for files.
          { from: 'src/assets/tabbar/', to: `${outputRoot}/assets/tabbar/` },
        ]
      : [],
    options: {},
  },
  jsMinimizer: 'terser',
  cssMinimizer: 'csso',
  terser: {
    enable: true,
    // Every phone that can open this program reads modern JavaScript and UTF-8: Chinese words escaped weigh double.
    config: {
      compress: {
        passes: 2,
        ecma: 2018,
        arrows: true,
        collapse_vars: true,
        comparisons: true,
        computed_props: true,
        inline: true,
        loops: true,
        negate_iife: true,
        properties: true,
        reduce_funcs: true,
        reduce_vars: true,
        switches: true,
        typeofs: true,
      },
      output: { ecma: 2018, ascii_only: false },
    },
  },
  mini: {
    compile,
    webpackChain: modernChain,
    optimizeMainPackage: { enable: true },
    sassLoaderOption,
    postcss: {
      pxtransform,
      url: { enable: true, config: { limit: 1024 } },
      cssModules: { enable: false },
    },
    miniCssExtractPluginOption: { ignoreOrder: true },
  },
  h5: {
    compile,
    webpackChain,
    publicPath: './',
    staticDirectory: 'static',
    sassLoaderOption,
    router: { mode: 'hash' },
    output: {
      filename: 'js/[name].[contenthash:8].js',
      chunkFilename: 'js/[name].[contenthash:8].js',
    },
    miniCssExtractPluginOption: {
      ignoreOrder: true,
      filename: 'css/[name].[contenthash:8].css',
      chunkFilename: 'css/[name].[contenthash:8].css',
    },
    postcss: { pxtransform, autoprefixer: { enable: true }, cssModules: { enable: false } },
  },
} as UserConfigExport<'webpack5'>);
