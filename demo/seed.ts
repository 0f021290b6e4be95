import * as directory from '@contracts/directory';
import { atTime, dayOf } from '@domain/time/china';
import { addDays } from '@domain/time/days';
import type { At } from '@domain/time/types';
import { ACTORS, FIRST_ADMIN } from './actors';
import { playCases } from './cases';
import type { DemoDoor } from './door';
import { COLUMNS, EXPLAINERS } from './explainers';
import { COLLEAGUES, type DemoColleague } from './people';
import { FIRMS, STATIONS } from './places';

/** Fills an empty office: stations, firms, people, published texts, and a few weeks of work. */
export async function seedOffice(door: DemoDoor, now: At): Promise<void> {
  if (door.filled()) return;
  const opening = atTime(addDays(dayOf(now), -20), '09:00');
  door.setTime(opening);
  await becomeAdmin(door);
  const stations = await openStations(door);
  const firms = await openFirms(door);
  for (const colleague of COLLEAGUES) await admit(door, colleague, stations, firms);
  await door.insert('columns', COLUMNS);
  await door.insert('explainers', EXPLAINERS);
  await playCases(door, now, stations);
  door.setTime(now);
}

async function becomeAdmin(door: DemoDoor): Promise<void> {
  await door.call(FIRST_ADMIN, directory.saveProfile, {
    name: ACTORS.wu.name,
    phone: '13900010000',
  });
}

async function openStations(door: DemoDoor): Promise<Map<string, string>> {
  const ids = new Map<string, string>([['', '']]);
  for (const { parent, ...station } of STATIONS) {
    const { id } = await door.call(FIRST_ADMIN, directory.saveStation, {
      ...station,
      parentId: ids.get(parent) ?? '',
    });
    ids.set(station.code, id);
  }
  return ids;
}

async function openFirms(door: DemoDoor): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { key, ...firm } of FIRMS) {
    const { id } = await door.call(FIRST_ADMIN, directory.saveFirm, firm);
    ids.set(key, id);
  }
  return ids;
}

async function admit(
  door: DemoDoor,
  { openid, name, phone, role, station, firm, card }: DemoColleague,
  stations: ReadonlyMap<string, string>,
  firms: ReadonlyMap<string, string>,
): Promise<void> {
  const { code } = await door.call(FIRST_ADMIN, directory.invite, {
    role,
    forWhom: name,
    stationId: stations.get(station ?? '') ?? '',
    firmId: firms.get(firm ?? '') ?? '',
  });
  await door.call(openid, directory.join, { code, name, phone });
  if (!card) return;
  const { personId } = await door.call(openid, directory.me, {});
  await door.call(openid, directory.saveLawyer, { personId, stationIds: [], ...card });
  await door.call(openid, directory.subscribed, { templates: ['duty', 'duty', 'duty'] });
}
