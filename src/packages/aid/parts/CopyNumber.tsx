import { View } from '@tarojs/components';
import { Button } from '@/components/input/Button';
import { copyText } from '@/platform/clipboard';
import './parts.scss';

/** The matter's number, large, with a way to copy it. */
export function CopyNumber({ number }: { number: string }) {
  return (
    <View className="aid-number">
      <View className="aid-number-value">{number}</View>
      <Button kind="quiet" size="small" icon="copy" onPress={() => void copyText(number)}>
        复制
      </Button>
    </View>
  );
}
