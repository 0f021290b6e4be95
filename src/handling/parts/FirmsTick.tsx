import { View } from '@tarojs/components';
import { consents } from '@contracts/directory';
import { useQuery } from '@/api/use-query';
import { Checkbox } from '@/components/input/Checkbox';
import '../handling.scss';

/** The wording in force for handing a matter to partner firms, with the firms by name; nothing until it is known. */
export function useFirmsConsent() {
  const { data } = useQuery(consents, {}, { refreshOnShow: false });
  const asked = data?.items.find(({ purpose }) => purpose === 'outsideFirm');
  return {
    text: asked?.text ?? '',
    /** The word given, as a call carries it; none where it was not. */
    said: (given: boolean) =>
      asked && given
        ? [{ purpose: 'outsideFirm' as const, version: asked.version, given: true }]
        : [],
  };
}

export type FirmsConsent = ReturnType<typeof useFirmsConsent>;

interface FirmsTickProps {
  consent: FirmsConsent;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string;
}

/** What is read out to somebody without WeChat before his matter may go to a partner firm, and whether he agreed. */
export function FirmsTick({ consent, checked, onChange, error }: FirmsTickProps) {
  if (consent.text === '') return null;
  return (
    <Checkbox name="outsideFirm" checked={checked} onChange={onChange} error={error}>
      <View>下面这段读给他听了，他同意。没有同意的，只由工会自己的人办。</View>
      <View className="h-quiet">{consent.text}</View>
    </Checkbox>
  );
}
