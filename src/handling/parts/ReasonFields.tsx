import { useState } from 'react';
import { Choice } from '@/components/input/Choice';
import { TextInput } from '@/components/input/TextInput';

const OTHER = '其他';

/** A reason that is chosen, or written where none of the usual ones fits. */
export interface Reason {
  chosen: string;
  choose: (value: string) => void;
  words: string;
  write: (words: string) => void;
  /** The reason as it is recorded. */
  said: string;
}

export function useReason(): Reason {
  const [chosen, choose] = useState('');
  const [words, write] = useState('');
  return { chosen, choose, words, write, said: chosen === OTHER ? words : chosen };
}

interface ReasonFieldsProps {
  reason: Reason;
  label: string;
  /** The usual ones; 其他 asks for words. */
  reasons: readonly string[];
  error: string | undefined;
}

/** Asks for a reason and says that it is kept. */
export function ReasonFields({ reason, label, reasons, error }: ReasonFieldsProps) {
  const { chosen, choose, words, write } = reason;
  const other = chosen === OTHER;
  return (
    <>
      <Choice
        name="reason"
        label={label}
        hint="您的名字、时间和理由会记下来。"
        options={reasons.map((value) => ({ value, label: value }))}
        value={chosen}
        onChange={choose}
        error={other ? undefined : error}
      />
      {other ? (
        <TextInput
          name="reason"
          label="请写明理由"
          value={words}
          onChange={write}
          maxLength={100}
          error={error}
        />
      ) : null}
    </>
  );
}
