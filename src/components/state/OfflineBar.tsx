import { View } from '@tarojs/components';
import { useOnline } from '@/platform/network';
import { Icon } from '../Icon';
import { a11y } from '../native/a11y';
import './OfflineBar.scss';

/** Says that the network is gone and that nothing is lost. Page shows it. */
export function OfflineBar() {
  if (useOnline()) return null;
  return (
    <View className="k-offline" {...a11y('status')}>
      <Icon name="wifi-off" size="small" />
      现在没有网络。您填的内容会先存在手机里。
    </View>
  );
}
