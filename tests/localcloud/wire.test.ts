import { openCloud, type Person, person } from './support/cloud';
import { failure, inside } from './support/script';
import { holding, partly } from './support/matchers';

/** Every row of the wire table, spoken by the real wx-server-sdk inside a function worker. */
let cloud: Awaited<ReturnType<typeof openCloud>>['cloud'];
let end: () => Promise<void>;
let worker: Person;

beforeAll(async () => {
  const schema = {
    collections: {
      things: { indexes: [{ name: 'k', keys: [['k', '1']] as const }] },
      places: { indexes: [{ name: 'geo', keys: [['at', '2dsphere']] as const }] },
      unique: { indexes: [{ name: 'code', keys: [['code', '1']] as const, unique: true }] },
      ticks: {},
    },
  };
  ({ cloud, end } = await openCloud(schema));
  worker = await person(cloud, 'worker-1');
});
afterAll(() => end());
beforeEach(() => cloud.reset());

describe('documents', () => {
  test('add and doc().get give back every kind of value', async () => {
    const got = await inside(worker, async ({ db }) => {
      const data = {
        text: '工资',
        whole: 3,
        large: 1_763_700_000_123,
        part: 0.25,
        negative: -7,
        yes: true,
        none: null,
        list: [1, 'a', { b: [2] }],
        nested: { a: { b: 1 } },
        date: new Date(1_700_000_000_000),
        pattern: /^ab/i,
        point: db.Geo.Point(121.4, 31.2),
      };
      const { _id } = await db.collection('things').add({ data });
      const { data: found } = await db.collection('things').doc(_id).get();
      return {
        found,
        isDate: found.date instanceof Date,
        isPoint: found.point.longitude === 121.4 && found.point.latitude === 31.2,
        idLength: String(_id).length,
      };
    });
    expect(got.isDate).toBe(true);
    expect(got.isPoint).toBe(true);
    expect(got.idLength).toBe(32);
    expect(got.found).toMatchObject({
      text: '工资',
      whole: 3,
      large: 1_763_700_000_123,
      part: 0.25,
      negative: -7,
      yes: true,
      none: null,
      list: [1, 'a', { b: [2] }],
      nested: { a: { b: 1 } },
    });
  });

  test('add keeps a given _id and refuses it a second time', async () => {
    const error = await failure(worker, async ({ db }) => {
      await db.collection('things').add({ data: { _id: 'own' } });
      await db.collection('things').add({ data: { _id: 'own' } });
    });
    expect(error.errCode).toBe(-502001);
    expect(error.message).toContain('E11000 duplicate key error');
  });

  test('where().get filters, orders, skips, limits and projects', async () => {
    const rows = await inside(worker, async ({ db, _ }) => {
      for (let n = 0; n < 10; n++)
        await db
          .collection('things')
          .add({ data: { _id: `t${n}`, n, k: n % 2 ? 'odd' : 'even', extra: 'x' } });
      const { data } = await db
        .collection('things')
        .where({ k: 'even', n: _.gt(0).and(_.lt(9)) })
        .orderBy('n', 'desc')
        .skip(1)
        .limit(2)
        .field({ n: true })
        .get();
      return data;
    });
    expect(rows).toEqual([
      { _id: 't6', n: 6 },
      { _id: 't4', n: 4 },
    ]);
  });

  test('where().get gives 100 without a limit, at most 1,000 with one', async () => {
    await cloud.database.insert(
      'things',
      Array.from({ length: 1200 }, (_, n) => ({ n })),
    );
    const sizes = await inside(worker, async ({ db }) => [
      (await db.collection('things').get()).data.length,
      (await db.collection('things').limit(1000).get()).data.length,
      (await db.collection('things').limit(5000).get()).data.length,
    ]);
    expect(sizes).toEqual([100, 1000, 1000]);
  });

  test('count counts', async () => {
    await cloud.database.insert('things', [{ k: 'a' }, { k: 'a' }, { k: 'b' }]);
    const totals = await inside(worker, async ({ db }) => [
      (await db.collection('things').count()).total,
      (await db.collection('things').where({ k: 'a' }).count()).total,
      (await db.collection('things').where({ k: 'c' }).count()).total,
    ]);
    expect(totals).toEqual([3, 2, 0]);
  });

  test('update changes what the operators say and reports how many changed', async () => {
    await cloud.database.insert('things', [
      { _id: 'a', n: 1, list: [1, 2], nested: { keep: 1 }, gone: 'x', old: 5 },
      { _id: 'b', n: 1 },
    ]);
    const seen = await inside(worker, async ({ db, _ }) => {
      const one = await db
        .collection('things')
        .doc('a')
        .update({
          data: {
            n: _.inc(2),
            list: _.push([3, 4]),
            nested: { added: 2 },
            gone: _.remove(),
            old: _.rename('fresh'),
            at: db.serverDate({ offset: 1000 }),
          },
        });
      const many = await db
        .collection('things')
        .where({ n: _.gte(1) })
        .update({ data: { k: 'z' } });
      const none = await db
        .collection('things')
        .doc('nobody')
        .update({ data: { k: 'z' } });
      const { data } = await db.collection('things').doc('a').get();
      return {
        one: one.stats,
        many: many.stats,
        none: none.stats,
        data,
        isDate: data.at instanceof Date,
      };
    });
    expect(seen.one).toEqual({ updated: 1 });
    expect(seen.many).toEqual({ updated: 2 });
    expect(seen.none).toEqual({ updated: 0 });
    expect(seen.isDate).toBe(true);
    expect(seen.data).toMatchObject({
      n: 3,
      list: [1, 2, 3, 4],
      nested: { keep: 1, added: 2 },
      fresh: 5,
      k: 'z',
    });
    expect(seen.data).not.toHaveProperty('gone');
    expect(seen.data).not.toHaveProperty('old');
  });

  test('array operators: unshift, pop, shift, pull, addToSet, push with position, sort and slice', async () => {
    const lists = await inside(worker, async ({ db, _ }) => {
      const things = db.collection('things');
      const after = async (list: unknown[], change: unknown) => {
        await things.doc('list').set({ data: { list } });
        await things.doc('list').update({ data: { list: change } });
        const { data } = await things.doc('list').get();
        return data.list;
      };
      return {
        unshift: await after([2], _.unshift([0, 1])),
        pop: await after([1, 2, 3], _.pop()),
        shift: await after([1, 2, 3], _.shift()),
        pull: await after([1, 5, 9], _.pull(_.gt(4))),
        pullAll: await after([1, 5, 1], _.pullAll([1])),
        addToSet: await after([1], _.addToSet({ $each: [1, 2] })),
        push: await after([5, 1], _.push({ each: [3], sort: 1, slice: 2 })),
        position: await after([1, 3], _.push({ each: [2], position: 1 })),
      };
    });
    expect(lists).toEqual({
      unshift: [0, 1, 2],
      pop: [1, 2],
      shift: [2, 3],
      pull: [1],
      pullAll: [5],
      addToSet: [1, 2],
      push: [1, 3],
      position: [1, 2, 3],
    });
  });

  test('doc().set replaces or makes', async () => {
    const seen = await inside(worker, async ({ db }) => {
      const made = await db
        .collection('things')
        .doc('s')
        .set({ data: { a: 1, b: 2 } });
      const replaced = await db
        .collection('things')
        .doc('s')
        .set({ data: { a: 3 } });
      return { made, replaced, now: (await db.collection('things').doc('s').get()).data };
    });
    expect(seen.made).toMatchObject({ _id: 's', stats: { created: 1, updated: 0 } });
    expect(seen.replaced).toMatchObject({ stats: { created: 0, updated: 1 } });
    expect(seen.now).toEqual({ _id: 's', a: 3 });
  });

  test('remove removes one or many', async () => {
    await cloud.database.insert('things', [{ _id: 'a', k: 1 }, { k: 2 }, { k: 2 }]);
    const removed = await inside(worker, async ({ db }) => [
      (await db.collection('things').doc('a').remove()).stats.removed,
      (await db.collection('things').where({ k: 2 }).remove()).stats.removed,
      (await db.collection('things').doc('a').remove()).stats.removed,
    ]);
    expect(removed).toEqual([1, 2, 0]);
    expect(cloud.database.count('things')).toBe(0);
  });

  test('aggregate groups, sorts and looks up', async () => {
    await cloud.database.insert('things', [
      { k: 'a', n: 1 },
      { k: 'a', n: 5 },
      { k: 'b', n: 2 },
    ]);
    await cloud.database.insert('ticks', [{ key: 'a', label: 'first' }]);
    const list = await inside(worker, async ({ db, _ }) => {
      const $ = _.aggregate;
      const { list } = await db
        .collection('things')
        .aggregate()
        .match({ n: _.gt(0) })
        .group({ _id: '$k', total: $.sum('$n'), count: $.sum(1) })
        .lookup({ from: 'ticks', localField: '_id', foreignField: 'key', as: 'labels' })
        .sort({ total: -1 })
        .end();
      return list;
    });
    expect(list).toEqual([
      { _id: 'a', total: 6, count: 2, labels: [partly({ label: 'first' })] },
      { _id: 'b', total: 2, count: 1, labels: [] },
    ]);
  });

  test('geoNear gives the nearest first and needs a geo index', async () => {
    const names = await inside(worker, async ({ db, _ }) => {
      const add = (name: string, longitude: number, latitude: number) =>
        db.collection('places').add({ data: { name, at: db.Geo.Point(longitude, latitude) } });
      await add('far', 121.9, 31.2);
      await add('near', 121.401, 31.2);
      await add('middle', 121.42, 31.2);
      const { data } = await db
        .collection('places')
        .where({ at: _.geoNear({ geometry: db.Geo.Point(121.4, 31.2), maxDistance: 5000 }) })
        .get();
      return data.map(({ name }) => name);
    });
    expect(names).toEqual(['near', 'middle']);
    const error = await failure(worker, async ({ db, _ }) => {
      await db
        .collection('things')
        .where({ at: _.geoNear({ geometry: db.Geo.Point(1, 1), maxDistance: 1 }) })
        .get();
    });
    expect(error.errCode).toBe(-502001);
    expect(error.message).toContain('unable to find index for $geoNear query');
  });

  test('createCollection makes one, once', async () => {
    const name = `made${Date.now().toString(36)}`;
    await inside(
      worker,
      async ({ db }, name) => {
        await db.createCollection(name);
        await db.collection(name).add({ data: { a: 1 } });
      },
      name,
    );
    expect(cloud.database.count(name)).toBe(1);
    const error = await failure(worker, ({ db }, name) => db.createCollection(name), name);
    expect(error).toMatchObject({ errCode: -1, message: holding('Table exist') });
  });
});

describe('functions', () => {
  test('callFunction passes identity and data on, and the result back', async () => {
    const seen = await inside(worker, async ({ cloud }) => {
      const nested = await cloud.callFunction({
        name: 'script',
        data: { script: '({ cloud }) => cloud.getWXContext()' },
      });
      return nested.result as { value: { OPENID: string; SOURCE: string } };
    });
    expect(seen.value).toMatchObject({ OPENID: 'worker-1', SOURCE: 'wx_client,scf' });
  });

  test('callFunction fails with -1 when the other function fails', async () => {
    const error = await failure(worker, ({ cloud }) =>
      cloud.callFunction({ name: 'plain', data: { deed: 'throw' } }),
    );
    expect(error.errCode).toBe(-1);
    expect(error.message).toContain('as the function meant it');
  });
});

describe('storage', () => {
  test('uploadFile, downloadFile, getTempFileURL and deleteFile', async () => {
    const seen = await inside(worker, async ({ cloud }) => {
      const content = Buffer.from('证据 '.repeat(1000));
      const { fileID } = await cloud.uploadFile({
        cloudPath: 'cases/一号 证据.txt',
        fileContent: content,
      });
      const down = await cloud.downloadFile({ fileID });
      const { fileList } = await cloud.getTempFileURL({ fileList: [fileID, `${fileID}.none`] });
      const url = fileList[0]?.tempFileURL ?? '';
      const body = await (await fetch(encodeURI(url))).text();
      const removed = await cloud.deleteFile({ fileList: [fileID, fileID] });
      return {
        fileID,
        same: down.fileContent.equals(content),
        fileList,
        bodyLength: body.length,
        removed: removed.fileList,
        after: (await fetch(encodeURI(url))).status,
      };
    });
    expect(seen.fileID).toMatch(/^cloud:\/\/local\..+\/cases\/一号 证据\.txt$/);
    expect(seen.same).toBe(true);
    expect(seen.fileList).toEqual([
      partly({
        status: 0,
        maxAge: 600,
        tempFileURL: holding('/storage/'),
      }),
      partly({ status: -503003, tempFileURL: '' }),
    ]);
    expect(seen.bodyLength).toBe(3000);
    expect(seen.removed).toEqual([partly({ status: 0 }), partly({ status: -503003 })]);
    expect(seen.after).toBe(404);
  });

  test('downloadFile of an absent file fails with -1', async () => {
    const error = await failure(worker, ({ cloud }) =>
      cloud.downloadFile({ fileID: 'cloud://local.6c63-local-1250000000/none.txt' }),
    );
    expect(error.errCode).toBe(-1);
    expect(error.code).toBe('STORAGE_FILE_NONEXIST');
  });
});
