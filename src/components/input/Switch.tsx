import { View } from '@tarojs/components';
import { Pressable } from '../native/Pressable';
import './Switch.scss';

interface SwitchProps {
  /** What is switched, for a screen reader; the words stand beside it, usually in a Cell. */
  label: string;
  on: boolean;
  onChange: (on: boolean) => void;
  disabled?: boolean;
}

/** Takes effect at once. */
export function Switch({ label, on, onChange, disabled }: SwitchProps) {
  return (
    <Pressable
      className="k-switch"
      role="switch"
      label={label}
      checked={on}
      disabled={disabled}
      onPress={() => onChange(!on)}
    >
      <View className={`k-switch-track${on ? ' k-switch-on' : ''}`}>
        <View className="k-switch-knob" />
      </View>
    </Pressable>
  );
}
