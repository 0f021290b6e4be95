import { halfWidth } from '../text/half-width';

/** Legal forms at the end of an employer's name; they tell two employers apart far less often than they are left out. */
const LEGAL_FORM =
  /(?:集团)?(?:股份)?(?:有限责任公司|有限公司|股份公司|责任公司|总公司|公司|个体工商户|个人独资企业|普通合伙|有限合伙|特殊普通合伙)$/;

/**
 * The key under which an employer's name and its aliases meet: width, case, brackets, spaces and legal form do not
 * count, nor does 市/省 after the place in front; a branch counts as its company. Rather too alike than too different:
 * the key guards against conflicts of interest, and staff see the full names.
 */
export function respondentKey(name: string): string {
  const plain = halfWidth(name)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s()（）\[\]【】<>《》〈〉"'“”‘’·•.,，。、_*&/\\-]/g, '');
  const company = plain.replace(
    /((?:有限责任|股份有限|有限)公司).+(?:分公司|分店|分厂|门店|项目部|办事处)$/,
    '$1',
  );
  const bare = withoutPlaceSigns(withoutLegalForm(company));
  return bare === '' ? plain : bare;
}

/** Legal forms may stand one behind the other: 某某集团股份有限公司. */
function withoutLegalForm(name: string): string {
  let current = name;
  for (let step = 0; step < 3; step += 1) {
    const shorter = current.replace(LEGAL_FORM, '');
    if (shorter === current || shorter === '') break;
    current = shorter;
  }
  return current.length > 2 ? current.replace(/集团$/, '') : current;
}

/** 上海市某某 and 上海某某, 广东省东莞市某某 and 广东东莞某某. */
function withoutPlaceSigns(name: string): string {
  return name.replace(/^(.{2,3}?)省(?=.{2})/, '$1').replace(/^(.{2,6}?)市(?=.{2})/, '$1');
}
