import { View } from '@tarojs/components';
import type { ConsentId } from '@domain/privacy/consents';
import { Checkbox } from '@/components/input/Checkbox';
import { Section } from '@/components/layout/Section';
import type { ShownConsent } from './use-consents';
import './parts.scss';

interface ConsentsProps {
  shown: readonly ShownConsent[];
  ticked: readonly ConsentId[];
  onChange: (ticked: ConsentId[]) => void;
  errors: Readonly<Record<string, string>>;
}

/** Every purpose on its own: what for, who sees it, what happens without it. */
export function Consents({ shown, ticked, onChange, errors }: ConsentsProps) {
  return (
    <Section title="请您看一下再同意" note="可以分开选">
      {shown.map(({ purpose, title, text }) => (
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
