import type { Typed } from '../law/fields';
import type { RuleId } from '../law/rules';
import type { Block } from './blocks';
import { joined } from './compose';
import { lacking, typedText, writtenDay } from './parties';
import type { MatterFacts } from './matter-facts';
import type { Step, Template } from './template';

/** What one of the office's letters to a worker says. */
interface Letter {
  id: string;
  code: string;
  title: string;
  use: string;
  rule: RuleId;
  step: Step;
  must: readonly string[];
  prefill: (facts: MatterFacts) => Typed;
  body: (typed: Typed) => readonly Block[];
  next: readonly string[];
}

/** A letter of the office: number, addressee, what is said, seal and date, and the receipt the worker signs. */
export function officeLetter(letter: Letter): Template {
  return {
    id: letter.id,
    code: letter.code,
    title: letter.title,
    use: letter.use,
    by: 'office',
    rule: letter.rule,
    next: letter.next,
    steps: [letter.step],
    prefill: (facts) => ({ single: { ...headTyped(facts), ...letter.prefill(facts) }, lists: {} }),
    lacks: ({ single }) => lacking([{ step: letter.step, names: letter.must }], single),
    blocks: ({ single }, today) => [
      { kind: 'title', text: letter.title },
      {
        kind: 'paragraph',
        flush: true,
        align: 'right',
        line: joined('编号：', typedText(single, 'matterNumber')),
      },
      {
        kind: 'paragraph',
        flush: true,
        line: [{ text: typedText(single, 'worker'), personal: 'name' }, { text: '：' }],
      },
      ...letter.body(single),
      {
        kind: 'signature',
        who: [`${typedText(single, 'union') || '工会法律援助机构'}（盖章）`],
        day: writtenDay(today),
      },
      {
        kind: 'paragraph',
        flush: true,
        line: joined(
          '联系地址：',
          typedText(single, 'officeAddress'),
          '　电话：',
          typedText(single, 'officePhone'),
        ),
      },
      { kind: 'heading', text: '送达回证' },
      { kind: 'signature', who: ['收件人（签名）'], day: writtenDay() },
    ],
  };
}

function headTyped(facts: MatterFacts): Typed {
  return {
    matterNumber: facts.number,
    worker: facts.worker.name,
    employer: facts.respondents.map(({ name }) => name).join('、'),
    union: facts.office.union,
    officeAddress: facts.office.address,
    officePhone: facts.office.phone,
  };
}

/** '您与某某公司的劳动争议'. */
export function disputeOf(typed: Typed): string {
  const employer = typedText(typed, 'employer');
  return `您与${employer || '用人单位'}的劳动争议`;
}
