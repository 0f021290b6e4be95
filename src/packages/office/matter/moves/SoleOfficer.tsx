import { TextArea } from '@/components/input/TextArea';
import type { MatterView } from '@/handling/matter-view';

interface SoleOfficerProps {
  matter: MatterView;
  value: string;
  onChange: (value: string) => void;
  error: string | undefined;
}

/** Where nobody else can take a second decision, the exception is written down with its reason. */
export function SoleOfficer({ matter, value, onChange, error }: SoleOfficerProps) {
  if (!matter.soleOfficer || matter.objection === null) return null;
  return (
    <TextArea
      name="soleOfficerReason"
      label="为什么由您再次决定"
      hint="异议应当由另一位审查员决定。本单位只有您一位时，写明理由，会记在案卷里。"
      rows={2}
      maxLength={200}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
}
