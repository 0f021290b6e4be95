import type { Matter } from '@domain/matter/matter';
import type { PersonDocument } from '../documents';
import type { WriteContext } from '../kernel/context';
import { AppError } from '../kernel/errors';

/** Under whose key a matter's claims and results are sealed. @throws AppError NOT_ALLOWED_NOW where there is nobody. */
export async function applicantOf(
  { tx }: WriteContext,
  { lead, applicantId }: Matter,
): Promise<PersonDocument> {
  if (lead) throw new AppError('NOT_ALLOWED_NOW', '集体事项里，请在各人自己的事项中写请求。');
  const applicant = await tx.get('people', applicantId);
  if (!applicant?.key) throw new AppError('NOT_ALLOWED_NOW', '他已经删除了自己的资料。');
  return applicant;
}
