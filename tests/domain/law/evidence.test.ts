import { checklistOf, tick } from '@domain/law/evidence';
import { PROOF, SITUATION_IDS, SITUATIONS, type SituationId } from '@domain/law/proof';
import { ruleOf } from '@domain/law/rules';
import { EVIDENCE } from '@domain/triage/evidence';
import { TOPIC_IDS, TOPICS, type TopicId } from '@domain/triage/topics';
import fc from 'fast-check';

/** What the sheet of facts lists for a worker, as the items that hold it. */
const COLLECTED: readonly [
  string,
  readonly TopicId[],
  readonly SituationId[],
  readonly string[],
][] = [
  [
    'labour relation',
    ['employment-status'],
    [],
    ['bank-flow', 'insurance-record', 'work-proof', 'attendance', 'coworkers', 'chat-records'],
  ],
  [
    'arrears',
    ['wages'],
    [],
    ['labour-contract', 'wage-slips', 'bank-flow', 'attendance', 'iou', 'chat-records'],
  ],
  ['overtime', ['working-time'], [], ['attendance', 'overtime-orders', 'transport-records']],
  [
    'dismissal',
    ['termination'],
    [],
    ['dismissal-letter', 'chat-records', 'recording', 'resignation'],
  ],
  ['no contract', ['no-contract'], [], ['entry-proof', 'bank-flow', 'asked-to-sign']],
  ['annual leave', ['working-time'], [], ['career-years', 'leave-records']],
  [
    'work injury',
    ['work-injury'],
    [],
    [
      'injury-decision',
      'diagnosis',
      'accident-record',
      'coworkers',
      'disability-grade',
      'medical-bills',
      'bank-flow',
      'insurance-record',
    ],
  ],
  ['social insurance', ['social-insurance'], [], ['insurance-record', 'waiver-paper']],
  ['mothers', ['women-workers'], [], ['pregnancy-proof', 'dismissal-letter']],
  ['non-compete', ['non-compete'], [], ['non-compete-paper', 'compensation-flow']],
  ['platform', ['wages'], ['platform'], ['platform-records', 'platform-agreement', 'chat-records']],
  ['contractor', ['wages'], ['contractor'], ['contractor-chain', 'wage-account', 'bank-flow']],
];

/** What the employer has to show, and the rule that turns the burden. */
const SHOWN: readonly [TopicId, RegExp, string][] = [
  ['employment-status', /登记表/, 'EV-08'],
  ['wages', /两年的工资支付记录/, 'EV-05'],
  ['wages', /台账/, 'EV-06'],
  ['working-time', /加班审批/, 'EV-03'],
  ['working-time', /年休假/, 'EV-01'],
  ['termination', /辞退的事实和理由/, 'EV-02'],
  ['termination', /民主程序/, 'EV-02'],
  ['termination', /通知了工会/, 'EV-11'],
  ['no-contract', /书面合同/, 'EV-07'],
  ['no-contract', /重大过失/, 'EV-09'],
  ['work-injury', /不是工伤/, 'EV-04'],
  ['social-insurance', /缴费/, 'EV-01'],
  ['women-workers', /合法理由/, 'EV-02'],
  ['non-compete', /商业秘密/, 'EV-01'],
];

describe('what to collect', () => {
  test.each(COLLECTED)('%s', (_name, topics, situations, ids) => {
    const held = checklistOf(topics, situations).items.map(({ id }) => id);
    expect(held).toEqual(expect.arrayContaining([...ids]));
  });

  test.each(SHOWN)('in %s the employer shows %s (%s)', (topic, what, rule) => {
    const { employer, burdens } = checklistOf([topic]);
    const shown = employer.find((one) => what.test(one.what));
    expect(shown).toMatchObject({ rule });
    expect(burdens.map((burden) => burden.rule)).toEqual(
      expect.arrayContaining(['EV-01', 'EV-10', rule]),
    );
  });

  test.each(TOPIC_IDS)('%s: the list is the topic’s own, with an aim in a sentence', (topic) => {
    const { items, aims } = checklistOf([topic]);
    expect(items).toEqual(TOPICS[topic].evidence);
    expect(aims).toEqual([expect.stringMatching(/。$/)]);
    expect(PROOF[topic].employer.length > 0).toBe(topic !== 'not-labour');
  });

  test('a situation’s needed items come first even where the topic only finds them helpful', () => {
    const { items } = checklistOf(['employment-status'], ['platform']);
    const platform = items.find(({ id }) => id === 'platform-records');
    expect(platform?.need).toBe('must');
  });

  test('the doubt about recordings is told', () => {
    const told = checklistOf(['termination']).burdens.find(({ rule }) => rule === 'EV-10');
    expect(told).toMatchObject({ confidence: 'GK', article: ruleOf('EV-10').article });
  });

  const topics = fc.uniqueArray(fc.constantFrom(...TOPIC_IDS), { minLength: 1, maxLength: 4 });
  const situations = fc.uniqueArray(fc.constantFrom(...SITUATION_IDS));

  test('nothing is asked twice, the needed come first, and all is from the one list', () => {
    fc.assert(
      fc.property(topics, situations, (some, ways) => {
        const { items, employer } = checklistOf(some, ways);
        const ids = items.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(employer.map(({ what }) => what)).size).toBe(employer.length);
        const needs = items.map(({ need }) => need);
        expect(needs).toEqual([...needs].sort().reverse());
        for (const { id, label, how } of items) expect({ label, how }).toEqual(EVIDENCE[id]);
        for (const way of ways)
          expect(ids).toEqual(expect.arrayContaining([...SITUATIONS[way].must]));
      }),
    );
  });
});

describe('what is there already', () => {
  const list = checklistOf(['wages']);

  test('files are counted under their item; what is needed and not there is named', () => {
    const ticked = tick(list, [
      { itemId: 'bank-flow' },
      { itemId: 'bank-flow' },
      { itemId: '' },
      { itemId: 'diagnosis' },
    ]);
    expect(ticked.items.find(({ id }) => id === 'bank-flow')?.files).toBe(2);
    expect(ticked.lacking.map(({ id }) => id)).toEqual(['work-proof']);
    expect(ticked.beside).toBe(2);
  });

  test('every file is counted exactly once', () => {
    const file = fc.record({
      itemId: fc.constantFrom('', 'nothing', ...list.items.map(({ id }) => id)),
    });
    fc.assert(
      fc.property(fc.array(file), (files) => {
        const { items, beside, lacking } = tick(list, files);
        expect(items.reduce((sum, item) => sum + item.files, beside)).toBe(files.length);
        for (const { id } of lacking) expect(files.some(({ itemId }) => itemId === id)).toBe(false);
      }),
    );
  });
});
