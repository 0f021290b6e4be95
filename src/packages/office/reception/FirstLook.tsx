import { useMemo } from 'react';
import { Notice } from '@/components/state/Notice';
import { now } from '@/platform/now';
import type { FormOfAid } from '@domain/matter/forms';
import { TOPICS } from '@domain/triage/topics';
import { triage } from '@domain/triage/triage';
import { forOffice } from '@/handling/rows/office-words';

/** What triage hears in the notes, once they are written: to ask back while the caller is still there. */
export function FirstLook({ text, form }: { text: string; form: FormOfAid }) {
  const look = useMemo(
    () => (text.trim() === '' ? null : triage({ text, now: now(), wantedForms: [form] })),
    [text, form],
  );
  if (look === null) return null;
  const missing = look.missing.map(({ label }) => label).join('、');
  return (
    <>
      <Notice
        icon="sparkles"
        title={`我们理解为：${TOPICS[look.topic].label}${look.urgent ? '，加急' : ''}`}
      >
        {forOffice(
          [
            look.topicReason,
            ...look.urgencyReasons.map((reason) => reason.text),
            missing === '' ? '' : `还可以问他有没有：${missing}`,
          ]
            .filter((part) => part !== '')
            .map((part) => part.replace(/。$/, ''))
            .join('。'),
        )}
      </Notice>
      {look.door === undefined ? null : (
        <Notice tone="warn" title={`请告诉他：${look.door.name} ${look.door.phone}`}>
          {look.door.why}
        </Notice>
      )}
    </>
  );
}
