import { View } from '@tarojs/components';
import { TextLink } from '@/components/input/TextLink';
import { Masked } from '@/components/show/Masked';
import { callPhone } from '@/platform/phone';

interface PartyValueProps {
  masked: string;
  full: string | undefined;
  what: string;
  /** A number that can be dialled once it is in sight. */
  phone: boolean;
  onReveal?: () => void;
}

/** A personal value of a party: hidden, or in full for the handler and whoever has given a reason. */
export function PartyValue({ masked, full, what, phone, onReveal }: PartyValueProps) {
  if (masked === '') return <View>没有留</View>;
  const open = full ?? (masked.includes('*') ? undefined : masked);
  if (open === undefined) return <Masked masked={masked} what={what} onReveal={onReveal} />;
  if (!phone) return <View>{open}</View>;
  return (
    <TextLink label={`拨打 ${open}`} onPress={() => void callPhone(open)}>
      {open}
    </TextLink>
  );
}
