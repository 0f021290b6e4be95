import type { Action, InputOf } from '@contracts/action';
import { myCases, myOffer, myOffers } from '@contracts/assignment';
import { inbox, office as officeCard } from '@contracts/directory';
import { claims, results } from '@contracts/drafting';
import {
  answersToRelease,
  complaints,
  deskCounts,
  groups,
  matter,
  members,
  queue,
} from '@contracts/handling';
import { myMatter } from '@contracts/intake';
import { columns, explainer, explainers } from '@contracts/learning';
import { signals } from '@contracts/signals';
import { correct, correctionList, corrections } from '@contracts/triage';
import type { ExplainerDocument } from '../../cloudfunctions/documents';
import { type Somebody, World } from './assignment/world';
import { type Client, officeFor } from './harness';

const office = officeFor();
const world = new World(office);

const EXPLAINER: ExplainerDocument = {
  _id: 'paid-late',
  columnId: 'wages',
  title: '工资晚发三个月',
  lead: '他要回了全部工资。',
  topic: 'wages',
  minutes: 3,
  published: true,
  publishedOn: '2026-11-01',
  sections: [],
  articles: [],
};

let worker: Somebody;
let staff: Somebody;
let handler: Somebody;
let offered: Somebody;
let matterId: string;
let offerId: string;

beforeAll(async () => {
  await world.begin();
  await office().seed('columns', { _id: 'wages', name: '工资', about: '', order: 1, count: 1 });
  await office().seed('explainers', EXPLAINER);
  worker = await world.person('wang');
  staff = await world.person('chen', ['staff'], 'st-ph');
  handler = await world.person('li', ['lawyer']);
  offered = await world.lawyer('zhang');
  matterId = (
    await world.keep({
      ...world.fresh(worker, { lead: true }),
      state: 'handling',
      handler: { personId: handler.id, kind: 'lawyer', name: 'li', since: world.now() },
      handlerId: handler.id,
      handlerList: `${handler.id}:open`,
    })
  )._id;
  const { _id: granted } = await world.granted(worker);
  await world.tick();
  offerId = world.offerOf(granted)._id;
  const wrong = {
    topic: 'working-time',
    level: 'general',
    urgent: false,
    reasons: '加班费',
  } as const;
  const { _id: alone } = await world.keep(world.fresh(worker, { peopleCount: 12 }));
  await staff.call(correct, { matterId: alone, ...wrong });
  await office().seed('signals', {
    _id: 'signal-1',
    version: 1,
    kind: 'many',
    key: alone,
    name: '',
    scopeId: 'st-ph',
    scopeIds: ['st-ph', 'st-qg'],
    matterIds: [alone],
    leadIds: [],
    newestAt: world.now(),
    state: 'open',
  });
}, 60_000);

/** What a call may cost: a page that is one range, a page about one thing, what anybody may read. */
const LIST = 3;
/** One for each number, and who asks. */
const NUMBERS = 4;
/** A list, and the matters that each of its lines is about. */
const LIST_OF_MATTERS = 4;
const DETAIL = 7;
const ANONYMOUS = 1;

interface Budget {
  name: string;
  most: number;
  /** Reads twice: the first time also fetches what is kept for all. Answers what the second asked for. */
  read(): Promise<string[]>;
}

function budget<A extends Action>(
  name: string,
  most: number,
  who: () => Client,
  action: A,
  input: () => InputOf<A>,
): Budget {
  const read = async () => {
    await who().call(action, input());
    const answer = await who().call(action, input());
    expect(answer.error).toBeUndefined();
    return answer.trace;
  };
  return { name, most, read };
}

const anybody = () => office().as('nobody-yet');
const nothing = () => ({});
const onMatter = () => ({ matterId });

const BUDGETS: readonly Budget[] = [
  budget('anybody’s list of columns', ANONYMOUS, anybody, columns, nothing),
  budget('anybody’s list of cases', ANONYMOUS, anybody, explainers, () => ({ columnId: 'wages' })),
  budget('anybody’s page of a case', ANONYMOUS, anybody, explainer, () => ({ id: EXPLAINER._id })),
  budget('anybody’s page of the office', ANONYMOUS, anybody, officeCard, nothing),
  budget('the worker’s page of his matter', DETAIL, () => worker, myMatter, onMatter),
  budget('the office’s page of a matter', DETAIL, () => staff, matter, onMatter),
  budget('the handler’s page of a matter', DETAIL, () => handler, matter, onMatter),
  budget('the results kept with a matter', DETAIL, () => handler, results, onMatter),
  budget('the claim sheet of a matter', DETAIL, () => handler, claims, onMatter),
  budget(
    'the members of a collective matter',
    DETAIL,
    () => staff,
    members,
    () => ({ leadId: matterId }),
  ),
  budget(
    'a lawyer’s page of an offer',
    DETAIL,
    () => offered,
    myOffer,
    () => ({ offerId }),
  ),
  budget(
    'a queue of the office',
    LIST,
    () => staff,
    queue,
    () => ({ view: 'handling' as const }),
  ),
  budget('the numbers beside the desk’s places', NUMBERS, () => staff, deskCounts, nothing),
  budget('the office’s complaints', LIST, () => staff, complaints, nothing),
  budget('answers that wait for somebody', LIST, () => staff, answersToRelease, nothing),
  budget('the signals of a station', LIST_OF_MATTERS, () => staff, signals, nothing),
  budget(
    'a month’s corrections',
    LIST,
    () => staff,
    corrections,
    () => ({ month: '2026-11' }),
  ),
  budget(
    'the corrections behind a cell',
    LIST,
    () => staff,
    correctionList,
    () => ({ month: '2026-11', part: 'topic' as const, from: 'wages', to: 'working-time' }),
  ),
  budget('the office’s groups', LIST, () => staff, groups, nothing),
  budget('a lawyer’s offers', LIST, () => offered, myOffers, nothing),
  budget('a handler’s cases', LIST, () => handler, myCases, nothing),
  budget('an inbox', LIST, () => worker, inbox, nothing),
];

// what a submission and an idle minute cost is counted where they are tested
test.each(BUDGETS)('$name costs at most $most requests', async ({ most, read }) => {
  const trace = await read();
  expect(trace.length).toBeGreaterThan(0);
  // a failure shows every request of the call
  expect(trace.length > most ? trace : []).toEqual([]);
});
