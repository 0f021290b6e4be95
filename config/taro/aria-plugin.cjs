const path = require('node:path');
const ariaAttributes = require('./aria-attributes.cjs');

/** Taro plugin: teaches the WXML templates and the runtime the aria-* attributes of our parts. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      platform.template.mergeComponents(ctx, ariaAttributes);
      platform.runtimePath = [
        platform.runtimePath,
        path.join(__dirname, 'aria-runtime.mjs'),
      ].flat();
    },
  });
};
