import { View } from '@tarojs/components';
import { TextLink } from '../input/TextLink';
import './Masked.scss';

interface MaskedProps {
  /** What everybody may see: 138****0007. */
  masked: string;
  /** The full value once it has been revealed. */
  full?: string;
  /** What it is, for the reveal link's name: 手机号. */
  what: string;
  /** Asks to see it; absent when this person may not. */
  onReveal?: () => void;
}

/** A personal value, hidden until somebody who may asks for it. Asking is recorded by the function. */
export function Masked({ masked, full, what, onReveal }: MaskedProps) {
  return (
    <View className="k-masked">
      <View>{full ?? masked}</View>
      {full === undefined && onReveal ? (
        <TextLink label={`查看${what}`} onPress={onReveal}>
          查看
        </TextLink>
      ) : null}
    </View>
  );
}
