import { readFileSync } from 'node:fs';
import path from 'node:path';
import { flushed } from './flush';
import { findNode, type MpNode, namesOf, nodesOf, visibleText } from './tree';
import { dispatch } from './mp-events';
import { stubWx, type CallFunction, type UploadFile, type WxRecord } from './wx-stub';

// Runs a compiled page of the mini-program: WeChat's official compiler reads its WXML, Taro's runtime drives it.
// One `openProgram` per test file: the program's modules and its App are loaded once.

export interface Payload {
  bytes: number;
  keys: string[];
}

export interface ProgramOptions {
  /** Where the program was built. */
  dist?: string;
  /** What `wx.cloud.callFunction` answers: the function's result, or throws `{errCode, errMsg}`. */
  callFunction: CallFunction;
  /** What `wx.cloud.uploadFile` answers; without it nothing can be sent. */
  uploadFile?: UploadFile;
  /** More of `wx`, or other answers than the stub's. */
  wx?: Record<string, unknown>;
}

export interface Program {
  /** Opens a page as WeChat does: load, show, ready. */
  open: (route: string, query?: Record<string, string>) => Promise<Screen>;
  /** What the program asked WeChat to do: pages opened, calls made, toasts. */
  record: WxRecord;
}

const ROOT = path.resolve(__dirname, '../..');

/** Starts the built program in this test's jsdom. */
export function openProgram({
  dist = path.join(ROOT, 'dist/weapp'),
  callFunction,
  uploadFile,
  wx = {},
}: ProgramOptions): Program {
  const simulate = require('miniprogram-simulate') as Simulate;
  const stack: { route: string }[] = [];
  const record: WxRecord = { calls: [], moves: [], said: [], underWay: 0 };
  const scope = globalThis as unknown as Record<string, unknown>;
  const app: { definition?: AppDefinition } = {};
  scope.wx = Object.assign(scope.wx as object, stubWx(record, callFunction, uploadFile), wx);
  scope.__wxConfig = { pages: [] };
  scope.App = (definition: AppDefinition) => {
    app.definition = definition;
  };
  scope.getApp = () => app.definition;
  scope.getCurrentPages = () => [...stack];
  require(path.join(dist, 'app.js'));
  app.definition?.onLaunch?.({ path: 'pages/home/index', query: {}, scene: 1001 });
  app.definition?.onShow?.({ path: 'pages/home/index', query: {}, scene: 1001 });

  const known = new Map<string, string>();
  /** A page's code runs once, however often the page is opened. */
  const pageOf = (route: string): string => {
    const before = known.get(route);
    if (before !== undefined) return before;
    scope.Page = (definition: Record<string, unknown>) => {
      const Component = scope.Component as (definition: object) => void;
      Component({
        data: definition.data,
        options: { classPrefix: '' },
        methods: methodsOf(definition),
        created(this: { route: string }) {
          this.route = route;
        },
      });
    };
    const id = simulate.load(path.join(dist, route), 'page', {
      rootPath: dist,
      compiler: 'official',
    });
    known.set(route, id);
    return id;
  };

  const open = async (address: string, query: Record<string, string> = {}) => {
    const route = address.replace(/^\//, '');
    const payloads: Payload[] = [];
    const component = simulate.render(pageOf(route));
    const { instance } = component;
    instance.route = route;
    instance.__wxExparserNodeId__ = route;
    recordPayloads(instance, payloads);
    stack.push(instance);
    const root = document.createElement('div');
    document.body.append(root);
    component.attach(root);
    instance.onLoad?.(query);
    instance.onShow?.();
    instance.onReady?.();
    await flushed();
    return new Screen(component, instance, payloads, record, () => {
      instance.onUnload?.();
      stack.splice(stack.indexOf(instance), 1);
      component.detach();
    });
  };
  return { open, record };
}

/** A page that is open. Texts are found wherever they stand, nested components included. */
export class Screen {
  constructor(
    private readonly component: Rendered,
    readonly instance: PageInstance,
    /** Every setData since the page was opened. */
    readonly payloads: Payload[],
    private readonly record: WxRecord,
    readonly close: () => void,
  ) {}

  private get root(): MpNode {
    return this.component._exparserNode;
  }

  /** All words on the page, in order. */
  text(): string {
    return visibleText(this.root);
  }

  has(words: string): boolean {
    return this.text().includes(words) || findNode(this.root, words) !== undefined;
  }

  /** Accessible names (aria-label) with their roles, in order. */
  names(): { role: string; name: string }[] {
    return namesOf(this.root);
  }

  /** Every node, for counting and depth. */
  nodes(): MpNode[] {
    return nodesOf(this.root);
  }

  /** Taps what bears these words or this accessible name. Throws when it is not there. */
  async tap(words: string): Promise<void> {
    dispatch(this.node(words), 'tap', {});
    await flushed();
  }

  /** Types into the entry with this label. */
  async type(label: string, value: string): Promise<void> {
    const entry = this.node(label);
    dispatch(entry, 'input', { value, cursor: value.length });
    await flushed();
  }

  /** Leaves the entry with this label. */
  async leave(label: string): Promise<void> {
    dispatch(this.node(label), 'blur', {});
    await flushed();
  }

  /** Chooses in a picker: `value` as WeChat reports it (an index or a day). */
  async choose(label: string, value: string | number): Promise<void> {
    dispatch(this.node(label), 'change', { value });
    await flushed();
  }

  /** Lets pending promises, renders and timers of 0 ms run. */
  settle(): Promise<void> {
    return flushed();
  }

  /** Waits until every call under way has been answered and drawn. */
  async arrived(): Promise<void> {
    await flushed();
    while (this.record.underWay > 0) await flushed(2);
    await flushed();
  }

  async pullDown(): Promise<void> {
    this.instance.onPullDownRefresh?.();
    await flushed();
  }

  async reachBottom(): Promise<void> {
    this.instance.onReachBottom?.();
    await flushed();
  }

  /** The page comes back into sight. */
  async show(): Promise<void> {
    this.instance.onShow?.();
    await flushed();
  }

  private node(words: string): MpNode {
    const found = findNode(this.root, words);
    if (!found) throw new Error(`"${words}" is not on the page:\n${this.text()}`);
    return found;
  }
}

/** What the build says of itself. */
export function builtAppJson(dist = path.join(ROOT, 'dist/weapp')): {
  pages: string[];
  subPackages: { root: string; pages: string[] }[];
} {
  return JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'));
}

function methodsOf(definition: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(definition).filter(([, value]) => typeof value === 'function'),
  );
}

function recordPayloads(instance: PageInstance, payloads: Payload[]): void {
  const setData = instance.setData.bind(instance);
  instance.setData = (data, done) => {
    payloads.push({ bytes: Buffer.byteLength(JSON.stringify(data)), keys: Object.keys(data) });
    setData(data, done);
  };
}

interface AppDefinition {
  onLaunch?: (options: object) => void;
  onShow?: (options: object) => void;
}

export interface PageInstance {
  route: string;
  __wxExparserNodeId__?: string;
  setData: (data: Record<string, unknown>, done?: () => void) => void;
  onLoad?: (query: Record<string, string>) => void;
  onShow?: () => void;
  onReady?: () => void;
  onHide?: () => void;
  onUnload?: () => void;
  onPullDownRefresh?: () => void;
  onReachBottom?: () => void;
  onShareAppMessage?: (options: object) => { title?: string; path?: string };
}

interface Rendered {
  _exparserNode: MpNode;
  instance: PageInstance;
  attach: (parent: Element) => void;
  detach: () => void;
}

interface Simulate {
  load: (file: string, tag: string, options: object) => string;
  render: (id: string) => Rendered;
}
