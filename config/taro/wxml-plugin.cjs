const path = require('node:path');
const { applyAttributes } = require('./wxml-attributes.cjs');

/** Taro plugin: gives the WXML templates and the runtime the attributes our parts use, and no others. */
module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      if (!platform.template) return;
      applyAttributes(platform.template.internalComponents);
      platform.runtimePath = [
        platform.runtimePath,
        path.join(__dirname, 'wxml-runtime.mjs'),
      ].flat();
    },
  });
};
