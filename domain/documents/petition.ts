import { sayMoney } from '../money';
import { requestClause } from '../law/claims/clause';
import type { Field, Typed } from '../law/fields';
import type { RuleId } from '../law/rules';
import type { Block, Line } from './blocks';
import { REQUESTS, requestOf, requestsTotal, requestsTyped } from './claims-step';
import { joined, paragraphs, when } from './compose';
import { EVIDENCE_ITEMS, evidenceLine, evidenceTyped } from './evidence-step';
import {
  EMPLOYERS,
  employerLine,
  employersTyped,
  lacking,
  typedText,
  type WorkerField,
  workerLine,
  workerStep,
  workerTyped,
  writtenDay,
} from './parties';
import type { Lack, Step, Template } from './template';

/** What one kind of petition says differently from another. */
interface Petition {
  id: string;
  code: string;
  title: string;
  use: string;
  rule: RuleId;
  /** What the worker and the employer are called in it. */
  roles: readonly [worker: string, employer: string];
  worker: readonly WorkerField[];
  /** The worker's facts without which it will be sent back. */
  workerMust: readonly WorkerField[];
  requests: { heading: string; lead?: string; verb: string; amountsMust?: true };
  story: { heading: string; lead: string; more?: readonly Field[] };
  /** Whom it is handed to. */
  recipient: { label: string; help: string; suffix: string };
  evidence: boolean;
  witnesses?: true;
  /** What this kind must say besides, between the story and the evidence. */
  also?: (single: Typed) => readonly Block[];
  alsoMust?: readonly { field: string; say: string }[];
  note: (employers: number) => string;
  next: readonly string[];
}

/** A petition of a worker against his employer: parties, requests, facts and reasons, evidence, recipient, signature. */
export function petition(kind: Petition): Template {
  const worker = workerStep(kind.worker);
  const requests: Step = {
    ...REQUESTS,
    ...(kind.requests.lead !== undefined && { lead: kind.requests.lead }),
  };
  const facts = storyStep(kind);
  const steps = [worker, EMPLOYERS, requests, facts, ...(kind.evidence ? [EVIDENCE_ITEMS] : [])];
  return {
    id: kind.id,
    code: kind.code,
    title: kind.title,
    use: kind.use,
    by: 'worker',
    rule: kind.rule,
    next: kind.next,
    steps,
    prefill: (matter) => ({
      single: { ...workerTyped(matter), story: matter.narrative },
      lists: {
        employers: employersTyped(matter),
        requests: requestsTyped(matter),
        evidence: evidenceTyped(matter),
      },
    }),
    lacks: ({ single, lists }) => [
      ...lacking(
        [
          { step: worker, names: kind.workerMust },
          { step: facts, names: ['story'] },
        ],
        single,
      ),
      ...listLacks(kind, lists),
      ...(kind.alsoMust ?? [])
        .filter(({ field }) => typedText(single, field) === '')
        .map(({ field, say }) => ({ step: facts.id, field, say })),
    ],
    blocks: ({ single, lists }) => [
      { kind: 'title', text: kind.title },
      ...partyBlocks(kind, single, lists.employers ?? []),
      ...requestBlocks(kind, lists.requests ?? []),
      { kind: 'heading', text: kind.story.heading },
      ...paragraphs(typedText(single, 'story')),
      ...(kind.also?.(single) ?? []),
      ...evidenceBlocks(lists.evidence ?? []),
      ...witnessBlocks(typedText(single, 'witnesses')),
      { kind: 'paragraph', line: '此致' },
      { kind: 'paragraph', flush: true, line: recipientLine(kind, single) },
      { kind: 'signature', who: [`${kind.roles[0]}（签名）`], day: writtenDay() },
      { kind: 'note', text: kind.note(Math.max(1, (lists.employers ?? []).length)) },
    ],
  };
}

function storyStep({ story, recipient, witnesses }: Petition): Step {
  return {
    id: 'facts',
    title: story.heading,
    lead: story.lead,
    fields: [
      {
        name: 'body',
        label: recipient.label,
        kind: 'text',
        longest: 60,
        optional: true,
        help: recipient.help,
      },
      { name: 'story', label: '事情经过', kind: 'story', longest: 2000 },
      ...(story.more ?? []),
      ...(witnesses
        ? [
            {
              name: 'witnesses',
              label: '证人姓名和住址',
              kind: 'story',
              longest: 500,
              optional: true,
            } as const,
          ]
        : []),
    ],
  };
}

function listLacks(
  { requests }: Petition,
  lists: Readonly<Record<string, readonly Typed[]>>,
): Lack[] {
  const wanted = lists.requests ?? [];
  const without = wanted.findIndex((request) => typedText(request, 'amount') === '');
  return [
    ...((lists.employers ?? []).length === 0
      ? [{ step: 'employers', field: 'employerName', say: '还没有写用人单位。' }]
      : []),
    ...(wanted.length === 0 ? [{ step: 'requests', field: 'item', say: '还没有写请求。' }] : []),
    ...(requests.amountsMust && without >= 0
      ? [{ step: 'requests', field: 'amount', say: `第 ${without + 1} 项请求还没有写金额。` }]
      : []),
  ];
}

function partyBlocks(
  { roles: [workerRole, employerRole], worker }: Petition,
  single: Typed,
  employers: readonly Typed[],
): Block[] {
  const party = (role: string, line: Line): Block => ({
    kind: 'paragraph',
    flush: true,
    line: joined({ text: `${role}：`, bold: true }, line, '。'),
  });
  const others = employers.length > 0 ? employers : [{}];
  return [
    party(workerRole, workerLine(single, worker)),
    ...others.map((employer, index) =>
      party(`${employerRole}${others.length > 1 ? index + 1 : ''}`, employerLine(employer)),
    ),
  ];
}

function requestBlocks(
  { requests: { heading, verb }, roles: [worker, employer] }: Petition,
  typed: readonly Typed[],
): Block[] {
  const total = requestsTotal(typed);
  return [
    { kind: 'heading', text: heading },
    {
      kind: 'numbered',
      lines:
        typed.length > 0
          ? typed.map((request, index) =>
              requestClause(
                requestOf(request),
                { verb, worker, employer },
                index === typed.length - 1 ? '。' : '；',
              ),
            )
          : [''],
    },
    ...when(total !== undefined && typed.length > 1, {
      kind: 'paragraph',
      line: `以上写明金额的各项合计 ${sayMoney(total ?? '0')}。`,
    }),
  ];
}

function evidenceBlocks(evidence: readonly Typed[]): readonly Block[] {
  return when(
    evidence.length > 0,
    { kind: 'heading', text: '证据和证据来源' },
    {
      kind: 'numbered',
      lines: evidence.map((item, index) => evidenceLine(item, index === evidence.length - 1)),
    },
  );
}

function witnessBlocks(witnesses: string): readonly Block[] {
  return when(
    witnesses !== '',
    { kind: 'heading', text: '证人姓名和住址' },
    { kind: 'paragraph', line: [{ text: witnesses, personal: 'name' }] },
  );
}

/** '某某区劳动人事争议仲裁委员会', whether or not its kind was typed too. */
function recipientLine({ recipient: { suffix } }: Petition, single: Typed): Line {
  const typed = typedText(single, 'body');
  return [
    { text: typed.endsWith(suffix) ? typed.slice(0, -suffix.length) : typed },
    { text: suffix },
  ];
}
