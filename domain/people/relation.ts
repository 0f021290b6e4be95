/** Whether somebody who applies for another does so as his guardian: he says so, or he is a minor's parent. 民法典 27, 34. */
export function isGuardian(relation: string, minor: boolean): boolean {
  if (/监护/.test(relation)) return true;
  return minor && /父|母|爸|妈|爹|娘|家长|祖|爷|奶|外公|外婆/.test(relation);
}
