import { ANYWHERE, WORKPLACE } from './parts';
import { type Sign, sign, unseen } from './sign';

/** What is absent tells as much: an accident without a workplace, money without an employer. */
export const ABSENT_SIGNS: readonly Sign[] = [
  unseen(
    'accident-elsewhere',
    `^(?!${ANYWHERE}(?:${WORKPLACE})).*(?:车祸|交通事故|全责|交警|交强险|被车|撞)`,
  ),
  unseen(
    'no-workplace',
    `^(?!${ANYWHERE}(?:${WORKPLACE}|工资|工钱|薪|工伤|劳动|辞|离职|社保|公积金|失业|养老|退休|仲裁|保险|伤残|产假|竞业|裁员|加班|请假|年假|试用|实习|包工|工头|干完|饷|日结|被炒|淘汰|代签|补签|没签|外包|派遣|产检|哺乳|三期|大小周|单休|双休|工位|医疗期|双倍|二倍|骑手|保安|护士|代课|返聘|档案|监察|没合同|签合同|裁))`,
  ),
  sign(
    'trade',
    '(?:公司|企业|厂|商)~(?:客户|供应商|货款|加盟|股东|法人|注册|转让|投标|合伙|经营|股权|债权|章程|注销|广告|合作)|(?:客户|供应商|股东|法人|合伙人|甲方)~(?:公司|企业|厂)',
  ),
];
