import { relationsTo, type Viewer } from '@domain/matter/access';
import type { Actor } from '@domain/matter/lifecycle';

const matter = {
  ownerIds: ['worker', 'guardian'],
  scopeIds: ['street', 'district'],
  handlerId: 'handler',
  offereeId: 'asked',
  awaitingRelease: false,
};

const viewer = (personId: string, roles: string, stationId = '', districtId?: string): Viewer => ({
  personId,
  roles: ['worker', ...roles.split(' ').filter(Boolean)],
  stationId,
  districtId,
});

const CASES: [string, Viewer, Actor[]][] = [
  ['its worker', viewer('worker', ''), ['worker']],
  ['who acts for him', viewer('guardian', ''), ['worker']],
  ['a stranger', viewer('stranger', ''), []],
  ['staff of the station', viewer('s', 'staff', 'street'), ['staff']],
  ['staff of the district above', viewer('s', 'staff', 'district'), ['staff']],
  ['staff of another street', viewer('s', 'staff', 'neighbour'), []],
  ['staff without a station', viewer('s', 'staff'), []],
  ['a student of the station', viewer('s', 'student', 'street'), ['student']],
  ['a reviewer of the district', viewer('r', 'reviewer', 'district'), ['reviewer']],
  [
    'a reviewer who sits elsewhere in it',
    viewer('r', 'reviewer', 'neighbour', 'district'),
    ['reviewer'],
  ],
  ['a reviewer of another district', viewer('r', 'reviewer', 'far', 'far-district'), []],
  ['staff who also reviews', viewer('r', 'staff reviewer', 'neighbour', 'district'), ['reviewer']],
  ['an administrator', viewer('a', 'admin', 'district'), []],
  ['the handler', viewer('handler', 'lawyer'), ['handler']],
  ['who is asked to take it', viewer('asked', 'lawyer'), ['offeree']],
  ['another lawyer', viewer('l', 'lawyer'), []],
  ['an in-house lawyer of the station', viewer('l', 'lawyer', 'street'), []],
  ['staff whose own matter it is', viewer('worker', 'staff reviewer', 'district'), ['worker']],
];

describe('how somebody stands to a matter', () => {
  it.each(CASES)('%s', (_who, who, relations) => {
    expect([...relationsTo(matter, who)]).toEqual(relations);
  });

  it('an in-house lawyer of the station, while an answer waits to be released', () => {
    const waiting = { ...matter, awaitingRelease: true };
    expect([...relationsTo(waiting, viewer('l', 'lawyer', 'district'))]).toEqual(['supervisor']);
    expect([...relationsTo(waiting, viewer('l', 'lawyer', 'neighbour'))]).toEqual([]);
    expect([...relationsTo(waiting, viewer('l', 'lawyer'))]).toEqual([]);
    expect([...relationsTo(waiting, viewer('worker', 'lawyer', 'street'))]).toEqual(['worker']);
    const ofFirm = { ...viewer('l', 'lawyer', 'street'), firmId: 'zhengda' };
    expect([...relationsTo(waiting, ofFirm)]).toEqual([]);
  });

  it('nobody is handler or asked by an empty id', () => {
    const nobodys = { ...matter, handlerId: '', offereeId: '' };
    expect([...relationsTo(nobodys, viewer('', ''))]).toEqual([]);
  });
});
