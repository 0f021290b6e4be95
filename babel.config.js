/** Only the screens go through Babel; functions and tools are built by esbuild. */
module.exports = {
  presets: [['taro', { framework: 'react', ts: true, compiler: 'webpack5' }]],
  plugins: ['./config/taro/contracts-without-schemas.cjs'],
};
