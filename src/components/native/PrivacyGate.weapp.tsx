import { Button as NativeButton, View } from '@tarojs/components';
import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { openPrivacyNotice, usePrivacyRequest } from '@/platform/privacy.weapp';
import { Button } from '../input/Button';
import { TextLink } from '../input/TextLink';
import { Sheet } from '../layout/Sheet';
import './PrivacyGate.scss';

const AGREE = 'privacy-agree';

/** Asks for the privacy notice when WeChat needs it, on the page in sight. Refusing closes it and nothing else. */
export function PrivacyGate() {
  const request = usePrivacyRequest();
  const [shown, setShown] = useState(true);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  if (request === null || !shown) return null;
  return (
    <Sheet
      open
      title="用这个功能前，请您看一下"
      onClose={request.refuse}
      footer={
        <View className="k-privacy">
          <Button kind="quiet" block onPress={request.refuse}>
            不同意
          </Button>
          <NativeButton
            id={AGREE}
            className="k-button k-button-primary k-button-block k-button-native"
            openType="agreePrivacyAuthorization"
            onAgreePrivacyAuthorization={() => request.agree(AGREE)}
          >
            同意
          </NativeButton>
        </View>
      }
    >
      <View>
        只在您用到的时候收集，只用来办您的事。不同意也可以接着用别的功能，打电话和到站点也都可以。
      </View>
      <TextLink arrow onPress={openPrivacyNotice}>
        看完整的说明
      </TextLink>
    </Sheet>
  );
}
