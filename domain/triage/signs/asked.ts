import { PAY, COVER, TAIL } from './parts';
import { type Sign, unseen } from './sign';

/** What is asked stands in the last sentence, or in a heading; what is told stands between. */
export const ASKED_SIGNS: readonly Sign[] = [
  unseen('asks-pay', `(?:${PAY}|钱)${TAIL}`),
  unseen('asks-compensation', `(?:补偿|赔偿|赔付|赔)${TAIL}`),
  unseen('asks-cover', `(?:${COVER}|退休)${TAIL}`),
  unseen('asks-injury', `(?:工伤|伤残|[0-9一二三四五六七八九十几]级|医[药疗]费)${TAIL}`),
  unseen('asks-ending', `(?:离职|辞职|辞退|解除|终止|开除|续签|辞工|裁员)${TAIL}`),
  unseen('asks-contract', `(?:合同|协议)${TAIL}`),
  unseen('asks-leave', `(?:假|加班|休息|调休)${TAIL}`),
  unseen('asks-lawful', `(?:合法|违法|违规|合理|犯法|正确|对吗)${TAIL}`),
  unseen('asks-procedure', `(?:哪里|哪个部门|申请|流程|程序|手续|材料|资料|多久|时间)${TAIL}`),
  unseen('headed-pay', `^[^。!?;,]{0,14}${PAY}[^。!?;,]{0,10}。`),
  unseen(
    'headed-ending',
    '^[^。!?;,]{0,14}(?:离职|辞职|辞退|解除|终止|开除|裁员|补偿)[^。!?;,]{0,10}。',
  ),
];
