import type { Action } from '@contracts/action';
import { STANDARD_HOURS } from '@domain/law/opening-hours';
import { savePaper } from '@contracts/drafting';
import * as intake from '@contracts/intake';
import type { Role } from '@domain/people/roles';
import type { Relation } from '../../../cloudfunctions/kernel/policy';
import type { Office } from '../harness';
import type { World } from '../assignment/world';

interface Player {
  openid: string;
  id: string;
  roles: Role[];
}

/** People in every role, inside and outside of the matter's reach, and what they could act on. */
export interface Cast {
  people: Record<string, Player>;
  /** The ids an action's input needs, of things that are there. */
  ids(action: Action): Record<string, unknown>;
  /** Puts everything back to how it was: one action leaves no traces for the next. */
  restore(): Promise<void>;
}

/** How each of the cast stands to the matter: written by hand, not taken from the code that is tested. */
export const RELATIONS: Record<string, readonly Relation[]> = {
  owner: ['worker'],
  stranger: [],
  staffHere: ['staff'],
  staffAbove: ['staff'],
  staffElsewhere: [],
  studentHere: ['student'],
  studentElsewhere: [],
  reviewerAbove: ['reviewer'],
  // a reviewer decides for his whole district
  reviewerBeside: ['reviewer'],
  reviewerElsewhere: [],
  handler: ['handler'],
  otherLawyer: [],
  supervisor: ['supervisor'],
  expert: [],
  admin: [],
};

const PLAYERS: [name: string, roles: Role[], stationId: string][] = [
  ['owner', [], ''],
  ['stranger', [], ''],
  ['staffHere', ['staff'], 'st-ph'],
  ['staffAbove', ['staff'], 'st-qg'],
  ['staffElsewhere', ['staff'], 'st-ca'],
  ['studentHere', ['student'], 'st-ph'],
  ['studentElsewhere', ['student'], 'st-ca'],
  ['reviewerAbove', ['reviewer'], 'st-qg'],
  ['reviewerBeside', ['reviewer'], 'st-ca'],
  ['reviewerElsewhere', ['reviewer'], 'st-other'],
  ['handler', ['lawyer'], ''],
  ['otherLawyer', ['lawyer'], ''],
  ['supervisor', ['lawyer'], 'st-ph'],
  ['expert', ['expert'], ''],
  ['admin', ['admin'], ''],
];

export async function castOf(office: () => Office, world: World): Promise<Cast> {
  await office().seed('stations', OTHER_DISTRICT);
  const people: Record<string, Player> = {};
  for (const [name, roles, stationId] of PLAYERS) {
    const { id } = await world.person(`cast-${name}`, roles, stationId);
    people[name] = { openid: `o-cast-${name}`, id, roles };
  }
  const idOf = (name: string) => people[name]?.id ?? '';
  const matterId = 'cast-matter';
  const fresh = world.fresh(
    { ...office().as('o-cast-owner'), id: idOf('owner'), name: 'owner' },
    { _id: matterId, lead: true },
  );
  await office().seed('matters', {
    ...fresh,
    state: 'handling',
    handler: { personId: idOf('handler'), kind: 'lawyer', name: '李文', since: world.now() },
    handlerId: idOf('handler'),
    handlerList: `${idOf('handler')}:open`,
    // an in-house lawyer of the station sees it only while an answer waits for him
    awaitingRelease: true,
  });
  await office().seed('offers', offer(matterId, idOf('handler'), world.now()));
  await office().seed('complaints', complaint(matterId, idOf('owner'), world.now()));
  await office().seed('files', file(matterId, idOf('owner'), world.now()));
  await office().seed('signals', signal(matterId, world.now()));
  await office().seed('cards', { _id: 'cast-card', matterId, at: world.now() });
  const saved = await office()
    .as('o-cast-owner')
    .call(intake.saveDraft, {
      draftId: 'cast-draft',
      revision: 1,
      content: { kind: 'apply', step: 0 },
    });
  if (!saved.ok) throw new Error('the draft of the cast was not saved');
  const paper = await office()
    .as('o-cast-owner')
    .call(savePaper, {
      paperId: 'cast-paper',
      revision: 1,
      templateId: 'evidence-list',
      answers: { single: {}, lists: {} },
    });
  if (!paper.ok) throw new Error('the paper of the cast was not kept');
  const { database } = office().cloud;
  const kept = TOUCHED.map((collection) => ({ collection, documents: database.find(collection) }));
  return {
    people,
    async restore() {
      for (const { collection, documents } of kept) {
        await database.remove(collection, {});
        await database.insert(collection, documents);
      }
    },
    ids: (action) => {
      const known: Record<string, string> = {
        matterId,
        leadId: matterId,
        offerId: 'cast-offer',
        complaintId: 'cast-complaint',
        fileId: 'cast-file',
        signalId: 'cast-signal',
        draftId: 'cast-draft',
        ...(action.fn === 'drafting' && { paperId: 'cast-paper' }),
        ...(action.name === 'prefill' && { templateId: 'evidence-list' }),
        holderId: matterId,
        ...(action.name === 'open-answer-card' && { token: 'cast-card' }),
      };
      const shape: object = Object(Reflect.get(action.input, 'shape'));
      return Object.fromEntries(Object.entries(known).filter(([key]) => key in shape));
    },
  };
}

const OTHER_DISTRICT = {
  _id: 'st-other',
  code: 'XX',
  name: '邻区总站',
  level: 'district',
  parentId: '',
  address: '',
  phone: '',
  place: null,
  hours: STANDARD_HOURS,
};

/** What an action of the cast may change. */
const TOUCHED = [
  'people',
  'identities',
  'matters',
  'offers',
  'complaints',
  'files',
  'drafts',
  'papers',
  'results',
  'claims',
  'signals',
  'corrections',
  'parameters',
  'cards',
  'lawyers',
  'timers',
  'stations',
];

function offer(matterId: string, personId: string, at: number) {
  return {
    _id: 'cast-offer',
    version: 1,
    matterId,
    personId,
    personName: '李文',
    status: 'accepted',
    listKey: '1',
    topic: 'wages',
    forms: ['arbitration'],
    level: 'general',
    urgent: false,
    urgencyReasons: [],
    peopleCount: 1,
    respondents: [],
    stationId: 'st-ph',
    stationName: '普惠路站',
    distanceKm: null,
    among: 1,
    terms: [],
    appointBy: null,
    offeredAt: at,
    lapsesAt: at,
    answeredAt: at,
  };
}

function complaint(matterId: string, personId: string, at: number) {
  return {
    _id: 'cast-complaint',
    version: 1,
    matterId,
    number: '',
    scopeIds: ['st-ph', 'st-qg'],
    personId,
    aboutIds: [],
    text: '没有回电话',
    at,
    dueAt: at,
    answered: false,
    answer: '',
    answeredById: '',
    answeredByName: '',
    answeredAt: 0,
    exception: '',
  };
}

function signal(matterId: string, at: number) {
  return {
    _id: 'cast-signal',
    version: 1,
    kind: 'many',
    key: matterId,
    name: '新光',
    scopeId: 'st-ph',
    scopeIds: ['st-ph', 'st-qg'],
    matterIds: [matterId],
    leadIds: [],
    newestAt: at,
    state: 'open',
  };
}

function file(matterId: string, ownerId: string, at: number) {
  return {
    _id: 'cast-file',
    holderId: matterId,
    ownerId,
    byName: '职工',
    side: 'worker',
    name: '工资条.jpg',
    kind: 'image',
    size: 10,
    sha256: '',
    fileID: 'cloud://local/none.jpg',
    itemId: 'payslip',
    shared: false,
    messageId: '',
    safety: 'pass',
    at,
  };
}
