// Runs the body of a test inside a function worker, with the real SDK.
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database({ throwOnNotFound: true });

exports.main = async (event, context) => {
  const run = new Function(`return (${event.script})`)();
  try {
    return { value: await run({ cloud, db, _: db.command, event, context, require }, event.input) };
  } catch (error) {
    if (event.crash) throw error;
    return {
      error: { errCode: error.errCode, code: error.code, message: error.errMsg ?? error.message },
    };
  }
};
