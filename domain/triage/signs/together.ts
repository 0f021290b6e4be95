import { ANYWHERE } from './parts';
import { type Sign, unseen } from './sign';

/** Where two things are told together, one of them is usually what is asked for. Protection of mothers is a law of its own and goes before dismissal in general. */
export const TOGETHER_SIGNS: readonly Sign[] = [
  unseen(
    'women-fired',
    '(?:孕|产假|哺乳|产期|三期|生完)[^]{0,80}?(?:辞退|开除|解除|解雇|裁|不续|终止|调[去到岗]|降薪|解约|取消|补偿|赔偿|赔付|破产)',
  ),
  unseen(
    'fired-then-women',
    '(?:辞退|开除|解除|解雇|裁|不续|终止|续签|无固定)[^]{0,60}?(?:怀孕|孕期|孕妇|产假|哺乳|三期)',
  ),
  unseen(
    'left-unpaid',
    '(?:离职|辞职|辞工|自离|急辞|辞退|炒|开除|不干|走人)[^]{0,70}?(?:不给|不发|没发|没给|拖欠|欠|不付|不结|没结|扣)[^。!?;]{0,8}?(?:工资|钱|薪|提成)',
  ),
  unseen(
    'unpaid-then-left',
    '(?:不给|不发|没发|没给|拖欠|欠|不付|不结|没结)[^。!?;]{0,8}?(?:工资|薪|提成)[^]{0,40}?(?:离职|辞职|辞退|开除)',
  ),
  unseen(
    'hurt-uncovered',
    '(?:受伤|骨折|摔|砸|断|事故|工伤)[^]{0,70}?(?:没有?|不|未)[^。!?;]{0,6}?(?:保险|合同|社保)',
  ),
  unseen(
    'unsigned-fired',
    '(?:没有?|未|不)[^。!?;]{0,6}?(?:签|合同)[^]{0,60}?(?:辞退|解除|开除|解散|解雇|裁)',
  ),
  unseen(
    'early-leave-penalty',
    '(?:[未不没](?:做|干|工作)?满|做满|干满|服务期|服务年限|合同期内?|提前)[^]{0,40}?(?:违约|赔付|赔偿.{0,4}[万千元]|培训费|交[0-9一二两三五])',
  ),
  unseen(
    'status-fired',
    '(?:派遣|外包|兼职|实习|返聘|骑手|主播)[^]{0,60}?(?:辞退|解除|解雇|裁|补偿|赔偿金|搬厂|违约)',
  ),
  unseen(
    'procedure-only',
    `^(?!${ANYWHERE}(?:工资|辞退|解除|工伤|受伤|社保|签合同|补偿|加班|怀孕|辞职|离职|派遣))[^]*?(?:仲裁|裁决|劳动局|劳动监察|投诉)`,
  ),
];
