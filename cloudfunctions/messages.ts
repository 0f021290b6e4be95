import { encodeSubscribe } from '@domain/text/subscribe-fields';
import type { MessageTemplate, MessageTemplates } from './kernel/notify';

type Params = Readonly<Record<string, string>>;

/**
 * The WeChat templates a deployment applies for, by our name for them in SUBSCRIBE_TEMPLATES. `progress` and `reply` are
 * for workers: character_string1 the number, thing2 what happened. `duty` is for staff and lawyers: thing1 what it is
 * about, thing2 what is to be done.
 */
export const SUBSCRIBE = { progress: 'progress', reply: 'reply', duty: 'duty' } as const;

const page = {
  worker: (_: Params, matterId: string) => `packages/aid/matter/index?id=${matterId}`,
  office: (_: Params, matterId: string) => `packages/office/matter/index?id=${matterId}`,
  case: (_: Params, matterId: string) => `packages/chambers/case/index?id=${matterId}`,
  /** Handlers of the office work in the office's pages, lawyers and experts in the chambers'. */
  handler: (params: Params, matterId: string) =>
    params.desk === 'office' ? page.office(params, matterId) : page.case(params, matterId),
  offer: ({ offerId = '' }: Params) => `packages/chambers/offer/index?id=${offerId}`,
  inbox: () => 'pages/me/index',
};

const told = (
  title: string,
  text: (params: Params) => string,
  to: MessageTemplate['page'],
  name: keyof typeof SUBSCRIBE,
): MessageTemplate => ({
  title: () => title,
  body: (params) => `${params.number ?? ''} ${text(params)}`.trim(),
  page: to,
  subscribe: {
    name: SUBSCRIBE[name],
    data: (params) =>
      name === 'duty'
        ? encodeSubscribe({ thing1: title, thing2: text(params) })
        : encodeSubscribe({ character_string1: params.number ?? '', thing2: text(params) }),
  },
});

/** What the station is called for, by the move that calls it. */
const CALLS: Readonly<Record<string, string>> = {
  object: '职工提出异议，要由另一位审查员决定',
  askReassign: '职工申请更换承办人，请答复',
  askUpgrade: '职工申请律师代理，请答复',
  waitForStaff: '需要您安排承办人',
  promiseBroken: '已经超过期限，请马上处理',
  supplement: '材料已经补充，请看一下',
  amend: '职工补充了用人单位，请看一下',
  keepDates: '职工更新了重要日期，请看一下期限',
  limitNear: '有期限不足 7 天，请马上看一下',
  complain: '职工提出投诉，请答复',
  fileHeld: '一份材料没通过平台检查，请看一下',
};

const ownText = ({ text = '' }: Params) => text;

const callText = ({ what = '', why = '' }: Params) => why || CALLS[what] || '有新的情况，请看一下';

/** How every notice reads. Plain words, nothing personal: a message may be read over somebody's shoulder. */
export const MESSAGES: MessageTemplates = {
  'matter.moved': told('您的事项有进展', ownText, page.worker, 'progress'),
  'matter.answered': told('您的问题有答复了', ownText, page.worker, 'reply'),
  'matter.handler': told('您承办的事项有变化', ownText, page.handler, 'duty'),
  'matter.taken-away': told('事项不再由您承办', ownText, page.inbox, 'duty'),
  'station.call': told('有事项等您处理', callText, page.office, 'duty'),
  'complaint.overdue': told(
    '投诉超过答复期限',
    () => '投诉还没有答复，已经超过期限，请尽快处理',
    page.office,
    'duty',
  ),
  'complaint.answered': told(
    '您的投诉有答复了',
    () => '您的投诉已经答复，请查看',
    page.worker,
    'reply',
  ),
  'matter.file-sealed': told(
    '一份材料只有工作人员能看',
    ({ what = '这张图片' }) => `${what}没通过平台的内容检查，只有工作人员能看，不影响您的事项`,
    page.worker,
    'progress',
  ),
  'message.new': told('有新留言', () => '有一条新留言，请打开查看', page.worker, 'reply'),
  'message.handler': told('职工留言了', () => '职工留言了，请回复', page.handler, 'duty'),
  'papers.reminder': told(
    '请您补充材料',
    ({ day = '' }) => `材料还没收到，请在${day}前补充，过期会按撤回处理`,
    page.worker,
    'progress',
  ),
  'papers.owed': told(
    '请补齐材料',
    ({ day = '' }) => `先给予援助时说好后补的材料，请在${day}前补齐`,
    page.worker,
    'progress',
  ),
  'offer.new': {
    title: ({ urgent }) => (urgent === 'yes' ? '加急派单，请尽快答复' : '有一个新派单'),
    body: ({ topic = '', station = '', until = '' }) => `${topic}，${station}，请在${until}前答复`,
    page: page.offer,
    subscribe: {
      name: SUBSCRIBE.duty,
      data: ({ topic = '', until = '' }) =>
        encodeSubscribe({ thing1: `派单：${topic}`, thing2: `请在${until}前答复` }),
    },
  },
  'offer.taken-back': {
    title: () => '派单已收回',
    body: ({ topic = '', why = '' }) => `${topic}：${why}，不用再答复`,
    page: page.offer,
  },
};
