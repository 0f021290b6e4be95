import type { Action } from '@contracts/action';
import { recallOffer } from '@contracts/assignment';
import {
  keepHandler,
  papersReceived,
  referralReturned,
  reopen,
  returnAnswer,
  separate,
} from '@contracts/handling';
import type { MatterActionName } from '@/handling/matter-view';

/** A move that needs one text and nothing else. */
export interface WordsMove {
  action: Action;
  /** The field of the input the text goes to. */
  field: 'reasons' | 'note';
  label: string;
  hint: string;
  maxLength: number;
}

export const WORDS_MOVES: Partial<Record<MatterActionName, WordsMove>> = {
  supplement: {
    action: papersReceived,
    field: 'note',
    label: '收到了什么',
    hint: '职工把材料送到了站里，您替他说一声。',
    maxLength: 300,
  },
  lapseOffer: {
    action: recallOffer,
    field: 'reasons',
    label: '为什么收回',
    hint: '收回后会马上问下一位。',
    maxLength: 300,
  },
  keepHandler: {
    action: keepHandler,
    field: 'reasons',
    label: '告诉职工的理由',
    hint: '职工会看到这段话。',
    maxLength: 300,
  },
  returnAnswer: {
    action: returnAnswer,
    field: 'reasons',
    label: '要改什么',
    hint: '只有写答复的人能看到。',
    maxLength: 500,
  },
  referralReturned: {
    action: referralReturned,
    field: 'reasons',
    label: '对方为什么退回',
    hint: '事项会回到待办，由我们继续办。',
    maxLength: 300,
  },
  separate: {
    action: separate,
    field: 'reasons',
    label: '为什么单独办理',
    hint: '职工会看到这段话，编号和材料不变。',
    maxLength: 300,
  },
  reopen: {
    action: reopen,
    field: 'reasons',
    label: '为什么重新打开',
    hint: '职工会看到这段话。',
    maxLength: 300,
  },
};
