const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();

exports.main = async (event) => {
  const { OPENID, SOURCE } = cloud.getWXContext();
  await db
    .collection('ticks')
    .add({ data: { event, openid: OPENID ?? null, source: SOURCE, at: Date.now() } });
  return 'ticked';
};
