import { back } from '@/platform/navigate';
import { Icon } from '../Icon';
import { Pressable } from '../native/Pressable';
import './BackLink.scss';

/** The way back from a page below a list, where a wide window has no bar above. */
export function BackLink() {
  return (
    <Pressable className="k-back" role="link" label="返回上一页" onPress={back}>
      <Icon name="back" size="small" />
      返回
    </Pressable>
  );
}
