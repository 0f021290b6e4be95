import { useEffect, useRef } from 'react';
import { prefill } from '@contracts/drafting';
import type { Answers } from '@domain/documents/template';
import { call } from '@/api/call';
import { useLatest } from '@/api/use-latest';

/** Fills a new document with what its matter already says; one that was begun is left as it is. */
export function useMatterAnswers(
  matterId: string,
  templateId: string,
  untouched: boolean,
  fill: (answers: Answers) => void,
): void {
  const fillRef = useLatest(fill);
  const wanted = useRef(untouched && matterId !== '');
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    call(prefill, { matterId, templateId }).then(
      ({ answers }) => fillRef.current(answers),
      // without the office the document is filled in by hand
      () => undefined,
    );
  }, [matterId, templateId, fillRef]);
}
