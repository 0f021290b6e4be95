import { View } from '@tarojs/components';
import { Icon, type IconName } from '@/components/Icon';
import { Pressable } from '@/components/native/Pressable';
import { go } from '@/platform/navigate';

const TILES: readonly { text: string; icon: IconName; path: string }[] = [
  {
    text: '能拿多少',
    icon: 'calculator',
    path: '/packages/tools/calculators/index',
  },
  {
    text: '来得及吗',
    icon: 'hourglass',
    path: '/packages/tools/clocks/index',
  },
  {
    text: '免费律师',
    icon: 'handshake',
    path: '/packages/tools/eligibility/index',
  },
  { text: '法律工具', icon: 'scale', path: '/packages/tools/hub/index' },
];

/** Questions the phone answers by itself, without asking anybody. */
export function ToolTiles() {
  return (
    <View className="home-tools">
      {TILES.map(({ text, icon, path }) => (
        <Pressable className="home-tool" key={path} label={text} onPress={() => go(path)}>
          <Icon name={icon} className="k-tone-brand" />
          <View>{text}</View>
        </Pressable>
      ))}
    </View>
  );
}
