import { View } from '@tarojs/components';
import type { ConsentId } from '@domain/privacy/consents';
import { Button } from '@/components/input/Button';
import { Checkbox } from '@/components/input/Checkbox';
import { Section } from '@/components/layout/Section';
import { Notice } from '@/components/state/Notice';
import type { AskedConsents } from './use-consents';
import './parts.scss';

interface ConsentsProps {
  consents: AskedConsents;
  ticked: readonly ConsentId[];
  onChange: (ticked: ConsentId[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** Every purpose on its own: what for, who sees it, what happens without it. */
export function Consents({ consents, ticked, onChange, errors }: ConsentsProps) {
  return (
    <Section title="请您看一下再同意" note="可以分开选">
      {consents.failure ? (
        <Notice
          tone="warn"
          title="有一项说明没有取到"
          actions={
            <Button size="small" icon="refresh" onPress={consents.reload}>
              再取一次
            </Button>
          }
        >
          先提交也可以，由工会自己的人员为您办理。
        </Notice>
      ) : null}
      {consents.shown.map(({ purpose, title, text }) => (
        <Checkbox
          key={purpose}
          name={`consents.${purpose}`}
          checked={ticked.includes(purpose)}
          error={errors[`consents.${purpose}`]}
          onChange={(agrees) =>
            onChange(agrees ? [...ticked, purpose] : ticked.filter((one) => one !== purpose))
          }
        >
          <View className="aid-consent-title">
            {title}
            {purpose === 'service' ? '（必须）' : ''}
          </View>
          <View className="aid-consent-text">{text}</View>
        </Checkbox>
      ))}
    </Section>
  );
}
