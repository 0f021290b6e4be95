import { useRef, useState } from 'react';
import type { OutputOf } from '@contracts/action';
import { claims, saveClaims } from '@contracts/drafting';
import type { ClaimLine } from '@domain/law/claims/line';
import { call } from '@/api/call';
import { asFailure, type CallFailure } from '@/api/call-failure';
import { toast } from '@/platform/toast';
import { linesOfMatter, mergeLines, sameSheet } from '@/drafts/merge-lines';
import {
  claimsNow,
  knownVersion,
  putClaims,
  rememberVersion,
  useClaims,
} from '@/drafts/claim-store';

/** Another sheet that stands on the matter. */
export type Theirs = OutputOf<typeof claims> & { matterId: string };

/**
 * Puts a sheet of this phone to a matter. A sheet that is there already and is not an older one of this is shown first:
 * the two are put together or one takes the other's place, as somebody chooses. `sheet` is '' for one's own.
 */
export function useKeepClaims(sheet: string) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const [theirs, setTheirs] = useState<Theirs | null>(null);
  const lines = useClaims(sheet);
  const [kept, setKept] = useState<{ matterId: string; lines: typeof lines } | null>(null);
  const lastRef = useRef<() => Promise<boolean>>();

  /** Answers false when it failed: `failure` says why. */
  const attempt = async (trying: () => Promise<void>): Promise<boolean> => {
    lastRef.current = () => attempt(trying);
    setBusy(true);
    setFailure(null);
    try {
      await trying();
      return true;
    } catch (thrown) {
      setFailure(asFailure(thrown));
      return false;
    } finally {
      setBusy(false);
    }
  };

  const settle = (matterId: string, version: number) => {
    rememberVersion(matterId, version, sheet);
    setTheirs(null);
    setKept({ matterId, lines: claimsNow(sheet) });
    toast('已存到事项');
  };
  const write = async (matterId: string, version: number, asked: readonly ClaimLine[]) => {
    try {
      const saved = await call(saveClaims, { matterId, version, lines: asked.map(sent) });
      putClaims(asked, sheet);
      settle(matterId, saved.version);
    } catch (thrown) {
      // somebody was quicker: his is shown, and nothing of either is lost
      if (asFailure(thrown).code !== 'CONFLICT') throw thrown;
      setTheirs({ matterId, ...(await call(claims, { matterId })) });
    }
  };
  const keep = (matterId: string) =>
    attempt(async () => {
      const found = await call(claims, { matterId });
      const mine = claimsNow(sheet);
      if (sameSheet(linesOfMatter(found.lines), mine)) return settle(matterId, found.version);
      const ours = found.version === knownVersion(matterId, sheet);
      if (ours || found.lines.length === 0) await write(matterId, found.version, mine);
      else setTheirs({ matterId, ...found });
    });
  const choose = (theirsToo: boolean) =>
    attempt(async () => {
      if (theirs === null) return;
      const mine = claimsNow(sheet);
      const asked = theirsToo ? mergeLines(linesOfMatter(theirs.lines), mine) : mine;
      await write(theirs.matterId, theirs.version, asked);
    });
  return {
    keep,
    retry: async () => (await lastRef.current?.()) ?? false,
    /** Both sheets in one. */
    putTogether: () => choose(true),
    /** The phone's in place of the matter's. */
    replace: () => choose(false),
    leave: () => setTheirs(null),
    theirs,
    busy,
    failure,
    /** Where it stands as it is now; '' when it was changed since, or never put anywhere. */
    keptIn: kept !== null && kept.lines === lines ? kept.matterId : '',
  };
}

export type KeepClaimsPart = ReturnType<typeof useKeepClaims>;

/** A line as it travels. What was typed stays on the phone: how it was computed says enough. */
function sent({ kind, label, amount, payer, from, to, ordered, calculator, steps }: ClaimLine) {
  return {
    ...{ kind, label, amount, payer, from, to, ordered, calculator },
    ...(steps !== undefined && { steps: steps.map((step) => ({ ...step })) }),
  };
}
