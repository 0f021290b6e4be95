import { readMoney } from '../../money';
import { halfWidth } from '../../text/half-width';
import { type Read, refused, understood } from '../../text/read';
import { PARAMETERS, type Parameter, type ParameterId } from './parameter';

/** Reads the value of a parameter as typed, in its unit; money as plain decimal text. */
export function readParameterValue(id: ParameterId, text: string): Read<string> {
  const parameter: Parameter = PARAMETERS[id];
  if (parameter.unit === 'choice') {
    return text in (parameter.choices ?? {}) ? understood(text) : refused('请从列出的选项里选。');
  }
  if (parameter.unit === 'yuan') {
    const money = readMoney(text);
    return money.ok ? understood(money.value.replace(/\.00$/, '')) : money;
  }
  const plain = halfWidth(text).replace(/[\s%％天个月日工作]/g, '');
  if (!/^\d{1,4}$/.test(plain)) return refused('请用整数写，例如 80。');
  if (parameter.unit === 'percent' && Number(plain) > 300) return refused('百分比不能大于 300。');
  return understood(String(Number(plain)));
}
