import { View } from '@tarojs/components';
import { Icon } from '@/components/Icon';
import { Pressable } from '@/components/native/Pressable';
import { go } from '@/platform/navigate';

/** The two things a worker comes for. */
export function Doors() {
  return (
    <View className="home-doors">
      <Pressable
        className="home-door home-door-main"
        onPress={() => go('/packages/aid/apply/index')}
      >
        <Icon name="file-pencil" size="large" />
        <View className="home-door-title">申请援助</View>
        <View className="home-door-note">免费律师，全程可查</View>
      </Pressable>
      <Pressable className="home-door" onPress={() => go('/packages/aid/ask/index')}>
        <Icon name="question-message" size="large" className="k-tone-brand" />
        <View className="home-door-title">问一问</View>
        <View className="home-door-note">一个工作日内有人看</View>
      </Pressable>
    </View>
  );
}
