import { useEffect, useMemo, useState } from 'react';
import { localStandards } from '@contracts/directory';
import { BUILT_IN } from '@domain/law/parameters/built-in';
import type { ParameterEntry } from '@domain/law/parameters/lookup';
import { PARAMETERS, type ParameterId } from '@domain/law/parameters/parameter';
import { call } from '@/api/call';
import { keep, recall } from '@/platform/storage';

/**
 * The local numbers of a place: those of the office where it could be asked once, else those that come with the
 * program. Never waits: without a network what was kept counts.
 */
export function useStandards(region: string): readonly ParameterEntry[] {
  const [fetched, setFetched] = useState<Fetched>(() => keptFor(region));
  useEffect(() => {
    if (region === '') return;
    let wanted = true;
    call(localStandards, { region }).then(
      ({ items }) => {
        keep(keyOf(region), items);
        if (wanted) setFetched({ region, entries: items });
      },
      // the kept and the built-in numbers count until the office answers
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [region]);
  return useMemo(
    () => [...(fetched.region === region ? fetched : keptFor(region)).entries, ...BUILT_IN],
    [fetched, region],
  );
}

interface Fetched {
  region: string;
  entries: readonly ParameterEntry[];
}

const keyOf = (region: string) => `tools-standards:${region}`;

function keptFor(region: string): Fetched {
  const kept = region === '' ? null : recall(keyOf(region));
  return { region, entries: Array.isArray(kept) ? kept.filter(isEntry) : [] };
}

function isEntry(value: unknown): value is ParameterEntry {
  if (typeof value !== 'object' || value === null) return false;
  const { parameter, ...rest } = value as Record<string, unknown>;
  return (
    typeof parameter === 'string' &&
    isParameter(parameter) &&
    ['region', 'value', 'from', 'source', 'sourceDate', 'confidence'].every(
      (name) => typeof rest[name] === 'string',
    )
  );
}

const isParameter = (id: string): id is ParameterId => Object.hasOwn(PARAMETERS, id);
