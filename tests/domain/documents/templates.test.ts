import { type Block, masked, runsOf, textOf } from '@domain/documents/blocks';
import { TEMPLATES, templateOf } from '@domain/documents/catalogue';
import type { Template } from '@domain/documents/template';
import { readFields } from '@domain/law/fields';
import { RULES } from '@domain/law/rules';
import { FACTS, filled } from './filled';

const TODAY = '2026-11-21';
const whole = (blocks: readonly Block[]): string => blocks.map(textOf).join('\n');

/** What each form must contain, by its article. */
const MUST: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'arbitration-request': [
    '何秀兰',
    '性别：女',
    '1988年4月2日',
    '310101198804020020',
    '普惠路 12 号 301 室',
    '13800001234',
    '被申请人1：明达电子有限公司',
    '被申请人2：众合劳务派遣有限公司',
    '工业园三路 8 号',
    '法定代表人',
    '请求裁决被申请人支付申请人 违法解除劳动合同赔偿金 36,000.00 元',
    '请求裁决被申请人支付申请人 拖欠的工资 12,000.50 元（2026年9月1日–2026年10月20日）。',
    '合计 48,000.50 元',
    '事实和理由',
    '银行流水（来源：',
    '证人姓名和住址',
    '劳动人事争议仲裁委员会',
    '申请书副本 2 份',
    '申请人（签名）',
  ],
  'evidence-list': ['编号', '银行流水', '证明什么', '页数', '电子数据|原件|复印件', '签名'].map(
    (s) => (s.includes('|') ? new RegExp(s) : s),
  ),
  'mediation-request': ['调解请求', '事实和理由', '调解委员会', '何秀兰', '明达电子有限公司'],
  settlement: [
    '支付 1,000 元',
    '2026年10月20日前付清',
    '付款方式',
    '没有按期足额付清',
    '一式三份',
    '调解员（签名）',
    '显失公平',
  ],
  'inspection-complaint': [
    '投诉人：',
    '被投诉单位1：',
    '违法事实',
    '没有申请调解、仲裁',
    '五名代表',
  ],
  'payment-order': [
    '请求向被申请人发出支付令，督促被申请人支付申请人',
    '没有其他债务纠纷',
    '人民法院',
  ],
  'advance-execution': ['先予执行', '第四十四条', '可以不提供担保', '36,000.00 元'],
  'injury-recognition': [
    '事故时间、地点及主要原因',
    '诊断时间',
    '受伤害部位',
    '用人单位意见',
    '劳动关系证明',
    '医疗诊断证明',
  ],
  'civil-complaint': [
    '原告',
    '被告',
    '统一社会信用代码',
    '标的总额：48,000.50 元',
    '诉前保全',
    '1. 劳动合同签订情况',
    '5. 劳动仲裁相关情况',
    '先行调解',
    '人民法院',
  ],
  'power-of-attorney': [
    '委托人',
    '沈律师',
    '恒信律师事务所',
    /代理权限/,
    '委托期限',
    '受委托人（签名）',
  ],
  'government-application': [
    '援申字',
    '民族：汉族',
    '户籍所在地',
    '申请的事项',
    '案情及申请理由',
    '经济困难状况说明表',
    '☑进城务工人员请求支付劳动报酬',
    '诚信承诺',
    '家庭成员',
  ],
  'union-application': [
    '工会会员证号',
    '☑农民工请求支付劳动报酬或者工伤赔偿',
    '审批表',
    '委派函',
    '不得收取受援人任何财物',
    '沈律师',
  ],
  'decision-granted': [
    '何秀兰',
    '决定给予法律援助',
    '农民工请求支付劳动报酬',
    '沈律师',
    '不收取任何费用',
    '普惠区总工会（盖章）',
    '送达回证',
  ],
  'decision-refused': ['决定不予法律援助', '五日内审查', '依照'],
  'papers-notice': ['劳动合同', '考勤记录', '2026年11月29日前补齐', '视为撤回'],
  'termination-notice': ['自行委托律师或者其他代理人', '第四十八条', '异议'],
  'closing-report': [
    '48,000.50 元',
    '实际到账：42,000 元',
    '办理经过',
    '承办人：沈律师，恒信律师事务所',
  ],
};

test('every document has its list of what it must contain', () => {
  expect(TEMPLATES.map(({ id }) => id).sort()).toEqual(Object.keys(MUST).sort());
  for (const template of TEMPLATES) expect(RULES[template.rule].article).not.toBe('');
});

describe.each(TEMPLATES.map((template): [string, Template] => [template.id, template]))(
  '%s',
  (id, template) => {
    const answers = filled(template);

    test('holds what its form must contain', () => {
      const text = whole(template.blocks(answers, TODAY));
      for (const must of MUST[id] ?? []) {
        if (typeof must === 'string') expect(text).toContain(must);
        else expect(text).toMatch(must);
      }
    });

    test('lacks nothing when every question is answered, and says what is missing when none is', () => {
      expect(template.lacks(answers, TODAY)).toEqual([]);
      const lacks = template.lacks({ single: {}, lists: {} }, TODAY);
      expect(lacks.length).toBeGreaterThan(0);
      for (const { step, field, say } of lacks) {
        const asked = template.steps.find((candidate) => candidate.id === step);
        expect(asked?.fields.map(({ name }) => name)).toContain(field);
        expect(say).toMatch(/。$/);
      }
    });

    test('can be printed with nothing filled in, to be written by hand', () => {
      const text = whole(template.blocks({ single: {}, lists: {} }, TODAY));
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(whole(template.blocks(answers, TODAY))).not.toMatch(/undefined|null|NaN|\[object/);
    });

    test('hides every personal value from who may not see it', () => {
      const blocks = masked(template.blocks(answers, TODAY), () => '▇');
      const text = whole(blocks);
      const { worker } = FACTS;
      for (const secret of [
        worker.name,
        worker.phone,
        worker.idNumber,
        worker.address,
        worker.householdAddress,
      ]) {
        expect(text).not.toContain(secret);
      }
    });

    test('its questions can be read, and each is asked once', () => {
      for (const step of template.steps) {
        const names = step.fields.map(({ name }) => name);
        expect(new Set(names).size).toBe(names.length);
        const typed = step.repeat ? (answers.lists[step.id] ?? [{}])[0] : answers.single;
        const read = readFields(step.fields, typed ?? {});
        expect(read).toMatchObject({ ok: true });
      }
      const singles = template.steps
        .filter(({ repeat }) => !repeat)
        .flatMap(({ fields }) => fields.map(({ name }) => name));
      expect(new Set(singles).size).toBe(singles.length);
    });
  },
);

test('a special power that is named one by one, a general one otherwise', () => {
  const template = templateOf('power-of-attorney');
  const special = template?.blocks(
    { single: { kind: 'special', powers: ['settle', 'appeal'] }, lists: {} },
    TODAY,
  );
  expect(whole(special ?? [])).toContain('特别授权，即代为和解、调解；代为起诉、上诉。');
  const none = template?.blocks({ single: { kind: 'special' }, lists: {} }, TODAY);
  expect(whole(none ?? [])).toContain('一般代理');
});

test('runs of a plain line are the line', () => {
  expect(runsOf('字')).toEqual([{ text: '字' }]);
});
