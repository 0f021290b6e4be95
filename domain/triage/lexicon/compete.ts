/** Words that speak of non-compete duties, service periods and penalties. How to read an entry: `points.ts`. */
export const COMPETE = `
=c15g8 竞业:c27g36 竞业限制:c27g36 竞业协议:c27g36 竞业禁止:c15g36 竞业补偿:c15g36 同行 同行业
竞争对手 商业秘密:c19g8 保密 保密协议:c27g8 保密费 服务期:c27g36 服务年限 培训费:c19g8
违约金:c27g8 违约:t3c15g2 三方协议:t4c23g36 三方:t5c11 毁约:t4c11g8 定向 委培 学费:c15 签约费
落户:t-5c15o7g8 做满 干满:c19g8 未满:c15o5g8 不满 不满一年 两年内 不得从事 不能从事
客户名单:c19g4 挖:c15g5 跳槽 泄密:w3c15g8 脱密 规培:c19g12 住培 见习 私立学校 幼儿园:c15g3
从业:c15 同类:c20g8
`;
