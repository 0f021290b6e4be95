import type { saveStation, saveFirm } from '@contracts/directory';
import type { InputOf } from '@contracts/action';

type Station = InputOf<typeof saveStation>;

const WEEKDAYS: Station['hours'] = {
  days: Object.fromEntries(
    ['1', '2', '3', '4', '5'].map((day) => [
      day,
      [
        ['08:30', '11:30'],
        ['13:00', '17:30'],
      ],
    ]),
  ),
};

const TWO_MORNINGS: Station['hours'] = {
  days: { '1': [['08:30', '16:00']], '4': [['08:30', '16:00']] },
};

/** The district first, then what stands under it; `parent` names a code. */
export const STATIONS: readonly (Omit<Station, 'parentId' | 'id'> & { parent: string })[] = [
  {
    code: 'QG',
    parent: '',
    level: 'district',
    name: '普惠区总工会职工法律援助站',
    address: '普惠区人民路 100 号 2 楼',
    phone: '021-55501235',
    place: { lat: 31.25, lng: 121.4 },
    hours: WEEKDAYS,
  },
  {
    code: 'PH',
    parent: 'QG',
    level: 'street',
    name: '普惠路街道服务站',
    address: '普惠路 36 号',
    phone: '021-55501236',
    place: { lat: 31.245, lng: 121.41 },
    hours: WEEKDAYS,
  },
  {
    code: 'CA',
    parent: 'QG',
    level: 'street',
    name: '长安街道服务站',
    address: '长安路 218 号',
    phone: '021-55501237',
    place: { lat: 31.262, lng: 121.385 },
    hours: WEEKDAYS,
  },
  {
    code: 'LJ',
    parent: 'CA',
    level: 'enterprise',
    name: '临江园区服务站',
    address: '临江园区 3 号楼 1 层',
    phone: '021-55501238',
    place: { lat: 31.27, lng: 121.37 },
    hours: TWO_MORNINGS,
  },
];

export const FIRMS: readonly (Omit<InputOf<typeof saveFirm>, 'id'> & { key: string })[] = [
  { key: 'zhenghe', name: '正和律师事务所', phone: '021-55508801', partner: true },
  { key: 'mingyuan', name: '明远律师事务所', phone: '021-55508802', partner: true },
  { key: 'tongxin', name: '同心律师事务所', phone: '021-55508803', partner: true },
];
