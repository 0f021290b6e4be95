import { useState } from 'react';
import { me, myDetails } from '@contracts/directory';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { useQuery } from '@/api/use-query';
import { Button } from '@/components/input/Button';
import { Notice } from '@/components/state/Notice';
import type { ApplyForm } from './apply-form';

interface KnownDetailsProps {
  person: ApplyForm['person'];
  onFill: (person: ApplyForm['person']) => void;
}

/** Offers to fill in what he told us before; looked up only when he asks for it. */
export function KnownDetails({ person, onFill }: KnownDetailsProps) {
  const { data } = useQuery(me, {}, { refreshOnShow: false });
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const empty = person.name === '' && person.phone === '' && person.idNumber === '';
  if (!data?.known || data.name === '' || !empty) return null;
  const fill = async () => {
    setBusy(true);
    setFailure(null);
    try {
      const { name, phone, idNumber } = await call(myDetails, {});
      onFill({ name, phone, idNumber });
    } catch (thrown) {
      setFailure(asFailure(thrown));
    }
    setBusy(false);
  };
  return (
    <Notice
      tone={failure ? 'warn' : 'info'}
      title={failure ? '没有取到' : `您以前填过：${data.name}，${data.phone}`}
      actions={
        <Button size="small" busy={busy} onPress={() => void fill()}>
          填进来
        </Button>
      }
    >
      {failure ? `${failure.message}您也可以自己填。` : undefined}
    </Notice>
  );
}
