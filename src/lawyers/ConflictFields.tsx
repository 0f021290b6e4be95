import { useState } from 'react';
import { Button } from '@/components/input/Button';
import { TextInput } from '@/components/input/TextInput';
import { Card } from '@/components/layout/Card';
import { Cell } from '@/components/layout/Cell';
import { Stack } from '@/components/layout/Stack';

interface ConflictFieldsProps {
  names: readonly string[];
  onChange: (names: string[]) => void;
  error: string | undefined;
}

/** Employers he must not act against; matters that concern them are never offered to him. */
export function ConflictFields({ names, onChange, error }: ConflictFieldsProps) {
  const [name, setName] = useState('');
  const add = () => {
    const typed = name.trim();
    if (typed === '') return;
    if (!names.includes(typed)) onChange([...names, typed]);
    setName('');
  };
  return (
    <Stack>
      <TextInput
        name="conflictNames"
        label="要回避的单位"
        hint="自己或律所的客户、亲属所在的单位。和这些单位有关的事不会派来。"
        optional
        placeholder="单位全称"
        maxLength={60}
        value={name}
        onChange={setName}
        onEnter={add}
        error={error}
      />
      <Button size="small" icon="plus" disabled={name.trim() === ''} onPress={add}>
        加到名单里
      </Button>
      {names.length === 0 ? null : (
        <Card flush>
          {names.map((one) => (
            <Cell
              key={one}
              icon="factory"
              title={one}
              end={
                <Button
                  kind="quiet"
                  size="small"
                  label={`不再回避${one}`}
                  onPress={() => onChange(names.filter((other) => other !== one))}
                >
                  去掉
                </Button>
              }
            />
          ))}
        </Card>
      )}
    </Stack>
  );
}
