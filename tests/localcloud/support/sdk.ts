/** The part of wx-server-sdk that the tests use, typed: its own declarations answer `string | void | …` everywhere. */
export type Data = Record<string, unknown>;
/** A document as a test reads it: it knows what it has written. */
export interface Found {
  _id: string;
  n: number;
  k: string;
  list: unknown[];
  name: string;
  date: unknown;
  at: unknown;
  point: { longitude: number; latitude: number };
}

export interface DocumentRef {
  get(): Promise<{ data: Found }>;
  set(options: {
    data: Data;
  }): Promise<{ _id: string; stats: { updated: number; created: number } }>;
  update(options: { data: Data }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<{ stats: { removed: number } }>;
  field(fields: Data): DocumentRef;
}

export interface Query {
  where(query: unknown): Query;
  orderBy(field: string, direction: 'asc' | 'desc'): Query;
  limit(most: number): Query;
  skip(count: number): Query;
  field(fields: Data): Query;
  get(): Promise<{ data: Found[] }>;
  count(): Promise<{ total: number }>;
  update(options: { data: Data; multi?: boolean }): Promise<{ stats: { updated: number } }>;
  remove(options?: { multi?: boolean }): Promise<{ stats: { removed: number } }>;
}

export interface Aggregate {
  match(query: unknown): Aggregate;
  group(stage: Data): Aggregate;
  lookup(stage: Data): Aggregate;
  sort(stage: Data): Aggregate;
  geoNear(stage: Data): Aggregate;
  end(): Promise<{ list: Found[] }>;
}

export interface CollectionRef extends Query {
  doc(id: string | number): DocumentRef;
  add(options: { data: Data | Data[] }): Promise<{ _id: string }>;
  aggregate(): Aggregate;
}

export interface Transaction {
  collection(name: string): CollectionRef;
  commit(): Promise<unknown>;
  rollback(reason?: unknown): Promise<unknown>;
}

export interface Condition {
  and(other: Condition): Condition;
  or(other: Condition): Condition;
}

type Operator = (...operands: unknown[]) => Condition;

export type Command = Record<
  | 'eq'
  | 'neq'
  | 'gt'
  | 'gte'
  | 'lt'
  | 'lte'
  | 'in'
  | 'nin'
  | 'exists'
  | 'size'
  | 'mod'
  | 'all'
  | 'elemMatch'
  | 'and'
  | 'or'
  | 'nor'
  | 'not'
  | 'geoNear'
  | 'geoWithin'
  | 'expr'
  | 'set'
  | 'remove'
  | 'rename'
  | 'inc'
  | 'mul'
  | 'min'
  | 'max'
  | 'bit'
  | 'push'
  | 'unshift'
  | 'pop'
  | 'shift'
  | 'pull'
  | 'pullAll'
  | 'addToSet',
  Operator
> & { aggregate: Record<'sum' | 'avg' | 'first' | 'gt', Operator> };

export interface Db {
  command: Command;
  collection(name: string): CollectionRef;
  createCollection(name: string): Promise<unknown>;
  serverDate(options?: { offset: number }): unknown;
  Geo: { Point(longitude: number, latitude: number): unknown };
  RegExp(options: { regexp: string; options?: string }): unknown;
  runTransaction<T>(run: (transaction: Transaction) => Promise<T>, times?: number): Promise<T>;
  startTransaction(): Promise<Transaction>;
}

export interface Sdk {
  getWXContext(): Record<string, unknown>;
  callFunction(options: { name: string; data?: Data }): Promise<{ result: unknown }>;
  uploadFile(options: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>;
  downloadFile(options: { fileID: string }): Promise<{ fileContent: Buffer }>;
  getTempFileURL(options: {
    fileList: Array<string | { fileID: string; maxAge: number }>;
  }): Promise<{
    fileList: Array<{ fileID: string; status: number; tempFileURL: string; maxAge: number }>;
  }>;
  deleteFile(options: { fileList: string[] }): Promise<{ fileList: Array<{ status: number }> }>;
  getOpenData(options: { list: string[] }): Promise<{ list: Data[] }>;
  openapi: {
    subscribeMessage: { send(options: Data): Promise<Data> };
    security: {
      msgSecCheck(options: Data): Promise<Data>;
      mediaCheckAsync(options: Data): Promise<Data>;
    };
    phonenumber: { getPhoneNumber(options: Data): Promise<Data> };
    wxacode: {
      getUnlimited(options: Data): Promise<{ contentType: string; buffer: Buffer }>;
      get(options: Data): Promise<Data>;
    };
  };
}
