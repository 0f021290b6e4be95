/** Words that speak of non-compete duties, service periods and penalties. How to read an entry: `points.ts`. */
export const COMPETE = `
竞业:c23g14 竞业限制:c23g14 竞业协议:c20g8 竞业禁止:c20g8 竞业补偿:c20g8 同行:c20g6
同行业:c20g8 竞争对手:c20g7 竞争公司:c20g8 商业秘密:c20g7 保密:c20g8 保密协议:c20g9
保密费:c20g8 服务期:c20g8 服务年限:c23g8 培训费:c20g7 培训协议:c20g8 违约金:t4c18g3
违约:t5c17 三方协议:t4c18g8 就业协议:c20g8 三方:c17 毁约:t4c18g7 定向:c20g7 委培:c20g8
学费:c22g5 签约费:c20g8 户口指标:c20g8 落户:t-5c19o9g6 赔违约:c20g7 做满:c20g8 干满:c20g8
未满:e3c21g7 不满:c19g7 不满一年:c19g8 两年内:c20g8 不得从事:c20g8 不能从事:c20g9
客户名单:c24 挖:c20g7 跳槽:c20g8 泄密:c20g8 脱密:c20g8 出国培训:c20g8 出资培训:c20g8
规培:c20g8 住培:c20g8 定向生:c20g8 见习:c20g8 私立学校:t-3c22g7 幼儿园:c20g7 从业:c20g3
同类:c20g7
`;
