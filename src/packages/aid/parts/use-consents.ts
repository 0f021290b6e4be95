import { consents } from '@contracts/directory';
import { CONSENTS, type ConsentId, isConsentId } from '@domain/privacy/consents';
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

/**
 * The consents a form asks for, each for itself. Until the office has answered the wording of this build stands there,
 * except where it must name the partner firms.
 */
export function useConsents(wanted: readonly ConsentId[]): {
  shown: readonly ShownConsent[];
  ready: boolean;
} {
  const query = useQuery(consents, {}, { refreshOnShow: false });
  const items = query.data?.items;
  if (!items) {
    const own = wanted.filter((purpose) => purpose !== 'outsideFirm');
    return { ready: false, shown: own.map(fromTable) };
  }
  return {
    ready: true,
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
