import { logProblem } from '../platform/log';
import { keptSession, openSession } from '../platform/session.h5';
import { type Actor, readActors } from './actors';
import { isOfficeRoute } from './office-route';

const HOME = '/pages/home/index';
const VISITOR = 'visitor';

const parameters = new URLSearchParams(location.search);
const who = element('who', HTMLSelectElement);
const group = element('group', HTMLSelectElement);
const stage = element('stage', HTMLElement);
const another = element('another', HTMLAnchorElement);
const hint = element('hint', HTMLElement);

let frame: HTMLIFrameElement | null = null;

void start();

/** Chooses the person and the page from the address, else goes on where this tab was. */
async function start(): Promise<void> {
  try {
    const actors = await readActors();
    const asked = parameters.get('as');
    if (asked !== null) await openSession(asked);
    fillPeople(actors, keptSession()?.openid);
    group.value = parameters.get('group') ?? '';
    who.addEventListener('change', () => void become(actors, who.value));
    group.addEventListener('change', () => show(currentRoute()));
    window.addEventListener('message', followRoute);
    show(parameters.get('to') ?? currentRoute());
  } catch (thrown) {
    logProblem(thrown);
    hint.hidden = false;
    hint.textContent = '本机的云没有应答。请看启动它的窗口，再刷新这一页。';
  }
}

function fillPeople(actors: readonly Actor[], current: string | undefined): void {
  who.append(new Option('访客（没有登记过的职工）', VISITOR));
  for (const { openid, name, hint: note } of actors) {
    who.append(new Option(note === undefined || note === '' ? name : `${name} · ${note}`, openid));
  }
  const known = actors.some(({ openid }) => openid === current);
  if (current !== undefined && !known && !current.startsWith('visitor-'))
    who.append(new Option(current, current));
  who.value = current === undefined || current.startsWith('visitor-') ? VISITOR : current;
  nameAnother(actors);
}

async function become(actors: readonly Actor[], chosen: string): Promise<void> {
  await openSession(chosen === VISITOR ? `visitor-${crypto.randomUUID()}` : chosen);
  nameAnother(actors);
  show(actors.find(({ openid }) => openid === chosen)?.home ?? HOME);
}

/** The link for a second tab offers the next person of the list. */
function nameAnother(actors: readonly Actor[]): void {
  const next =
    actors[
      (actors.findIndex(({ openid }) => openid === who.value) + 1) % Math.max(actors.length, 1)
    ];
  another.hidden = next === undefined;
  if (!next) return;
  another.href = `/?${new URLSearchParams({ as: next.openid, to: next.home ?? HOME })}`;
  another.textContent = `在新标签页打开：${next.name}`;
}

/** The frame is made anew each time: the program starts as if the person had just opened it. */
function show(route: string): void {
  const search = group.value === '' ? '' : `?group=${encodeURIComponent(group.value)}`;
  const fresh = document.createElement('iframe');
  fresh.className = 'frame';
  fresh.title = '小程序';
  fresh.src = `/app/index.html${search}#${route}`;
  stage.replaceChildren(fresh);
  frame = fresh;
  place(route);
}

function followRoute(event: MessageEvent<unknown>): void {
  const { data } = event;
  if (event.origin !== location.origin || event.source !== frame?.contentWindow) return;
  if (
    typeof data === 'object' &&
    data !== null &&
    'route' in data &&
    typeof data.route === 'string'
  )
    place(data.route);
}

/** Keeps the route in the address, so that reloading stays on the page. */
function place(route: string): void {
  stage.classList.toggle('whole', isOfficeRoute(route));
  history.replaceState(null, '', `/#${route}`);
}

function currentRoute(): string {
  const kept = location.hash.slice(1);
  return kept.startsWith('/') ? kept : HOME;
}

function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`no #${id}`);
}
