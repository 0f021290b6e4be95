/** Words that speak of non-compete duties, service periods and penalties. How to read an entry: `points.ts`. */
export const COMPETE = `
=c15g8 竞业:c25g18 竞业限制:c15g18 竞业协议:c15g18 竞业禁止:c15g18 竞业补偿:c15g18 同行:c19g8
同行业 竞争对手 商业秘密:c25g12 保密 保密协议 保密费 服务期:c19g18 服务年限 培训费:c20g8
违约金:t3c18g8 违约:c22g8 三方协议:t7c11g18 三方:t6c11g2 毁约:t7c11g8 定向:c18g8 委培 学费
签约费 落户:t-5c21o7g8 做满:w4c15g8 干满:t-8c24g8 未满:c15o6g8 不满 不满一年 两年内 不得从事
不能从事 客户名单:c21g4 挖:c15g5 跳槽 泄密:w5c15g8 脱密 规培:c27o-4g16 住培 见习
私立学校:w4c15g8 幼儿园 从业:c15 同类:w-3t-4c27g8
`;
