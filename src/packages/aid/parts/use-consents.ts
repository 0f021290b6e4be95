import { consents } from '@contracts/directory';
import { CONSENTS, type ConsentId, isConsentId } from '@domain/privacy/consents';
import type { CallFailure } from '@/api/call-failure';
import { useQuery } from '@/api/use-query';

/** A purpose as it is put before the worker, in the wording of this moment. */
export interface ShownConsent {
  purpose: ConsentId;
  version: number;
  title: string;
  text: string;
  /** He agreed to this very wording before. */
  given: boolean;
}

export interface AskedConsents {
  shown: readonly ShownConsent[];
  /** The office's wording could not be fetched; `reload` tries again. */
  failure: CallFailure | undefined;
  reload: () => void;
}

/**
 * The consents a form asks for, each for itself. Until the office has answered the wording of this build stands there,
 * except where it must name the partner firms.
 */
export function useConsents(wanted: readonly ConsentId[]): AskedConsents {
  const query = useQuery(consents, {}, { refreshOnShow: false });
  const items = query.data?.items;
  const { error: failure, reload } = query;
  if (!items) {
    const own = wanted.filter((purpose) => purpose !== 'outsideFirm');
    return { shown: own.map(fromTable), failure, reload };
  }
  return {
    failure: undefined,
    reload,
    shown: wanted.flatMap((purpose) => {
      const found = items.find((item) => isConsentId(item.purpose) && item.purpose === purpose);
      if (!found) return [];
      const { version, title, text, given } = found;
      return [{ purpose, version, title, text, given }];
    }),
  };
}

function fromTable(purpose: ConsentId): ShownConsent {
  const { version, title, text } = CONSENTS[purpose];
  return { purpose, version, title, text, given: false };
}
