interface WireReply {
  code?: string;
  message: string;
  transactionId: string;
  data: { list: string[] };
}

export interface Row {
  _id: string;
  n: number;
  code: string;
  from?: string;
  to?: string;
}

/** Speaks the wire directly, for tests that need many requests and no function. */
export function wire(url: string) {
  const send = async (action: string, parameters: Record<string, unknown> = {}) => {
    const response = await fetch(`${url}/admin?env=local`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action, envName: 'local', ...parameters }),
    });
    const reply = (await response.json()) as WireReply;
    if (reply.code !== undefined)
      throw Object.assign(new Error(reply.message), { code: reply.code });
    return reply;
  };
  const one = (collectionName: string, id: string, transactionId?: string) => ({
    collectionName,
    queryType: 'DOC',
    query: JSON.stringify({ _id: id }),
    ...(transactionId === undefined ? {} : { transactionId }),
  });
  return {
    send,
    start: async (): Promise<string> => (await send('database.startTransaction')).transactionId,
    commit: (transactionId: string) => send('database.commitTransaction', { transactionId }),
    read: async (collection: string, id: string, transactionId?: string) => {
      const { data } = await send('database.getDocument', one(collection, id, transactionId));
      return data.list[0] === undefined ? undefined : (JSON.parse(data.list[0]) as Row);
    },
    update: (collection: string, id: string, update: object, transactionId?: string) =>
      send('database.modifyDocument', {
        ...one(collection, id, transactionId),
        data: JSON.stringify(update),
        merge: true,
        multi: false,
      }),
    insert: (collectionName: string, document: object, transactionId?: string) =>
      send('database.insertDocument', {
        collectionName,
        data: [JSON.stringify(document)],
        ...(transactionId === undefined ? {} : { transactionId }),
      }),
    all: async (collectionName: string) => {
      const out: Row[] = [];
      for (let offset = 0; ; offset += 1000) {
        const { data } = await send('database.getDocument', {
          collectionName,
          queryType: 'WHERE',
          limit: 1000,
          offset,
        });
        out.push(...data.list.map((text) => JSON.parse(text) as Row));
        if (data.list.length < 1000) return out;
      }
    },
  };
}

export type Wire = ReturnType<typeof wire>;
