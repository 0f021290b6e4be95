import { useState } from 'react';
import { Icon } from '../Icon';
import { Sheet } from '../layout/Sheet';
import { OptionList } from './OptionList';
import { Pressable } from '../native/Pressable';
import type { OptionEntryProps } from './option-entry-props';

/** One of several, as a plain list: a wheel is hard to turn with a mouse. */
export function OptionEntry<T extends string>(props: OptionEntryProps<T>) {
  const [open, setOpen] = useState(false);
  const shown = props.options.find((option) => option.value === props.value)?.label ?? '';
  return (
    <>
      <Pressable
        id={props.id}
        className={props.className}
        label={`${props.label}，${shown === '' ? (props.placeholder ?? '请选择') : shown}`}
        expanded={open}
        disabled={props.disabled}
        onPress={() => setOpen(true)}
      >
        {shown === '' ? (
          <span className="k-placeholder">{props.placeholder ?? '请选择'}</span>
        ) : (
          <span>{shown}</span>
        )}
        <Icon name="down" size="small" className="k-entry-sign" />
      </Pressable>
      <Sheet open={open} title={props.label} onClose={() => setOpen(false)}>
        <OptionList
          label={props.label}
          options={props.options}
          value={props.value}
          onChoose={(value) => {
            props.onChange(value);
            setOpen(false);
          }}
        />
      </Sheet>
    </>
  );
}
