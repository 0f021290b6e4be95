import { removeFile as contract } from '@contracts/intake';
import { AppError } from '../kernel/errors';
import { writes } from '../kernel/handler';
import { FILES_DISCARD } from '../office/files/discard';
import { fileLoader } from '../office/loaders';

/**
 * Takes a file away. While it is a draft everything goes; once the office has begun, only who handed a file in may take
 * it back, and what was sent in a message stays.
 */
export const removeFile = writes(contract, async (ctx) => {
  const { file, matter } = ctx.resource(fileLoader);
  if (matter && file.ownerId !== ctx.person._id) throw new AppError('NOT_FOUND');
  if (file.messageId !== '')
    throw new AppError('NOT_ALLOWED_NOW', '已经发出的消息不能撤回，里面的文件也不能删。');
  if (matter && !CHANGEABLE.has(matter.state))
    throw new AppError('NOT_ALLOWED_NOW', '事项已经办结，材料要留档，不能再删。');
  ctx.tx.remove('files', file._id);
  ctx.emit(FILES_DISCARD, { fileIDs: [file.fileID] });
  ctx.about({ personId: file.ownerId });
  return { done: true as const };
});

const CHANGEABLE: ReadonlySet<string> = new Set([
  'submitted',
  'reviewing',
  'supplementing',
  'granted',
  'offered',
  'handling',
  'joined',
]);
