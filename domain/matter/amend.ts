import type { Matter, RespondentRef, Wish } from './matter';

/**
 * The matter against these employers, as somebody names them now; the same matter where that is known already. Who is
 * named is no longer missing.
 */
export function withRespondents(matter: Matter, named: readonly RespondentRef[]): Matter {
  const known = new Map(matter.respondents.map((one) => [one.id, one]));
  const respondents = named.map((one) => ({ ...known.get(one.id), ...one }));
  const same =
    respondents.length === matter.respondents.length &&
    respondents.every(({ id, name }, index) => {
      const before = matter.respondents[index];
      return before?.id === id && before.name === name;
    });
  if (same) return matter;
  const { triage } = matter;
  const missing = triage.missing.filter(({ id }) => id !== 'employer' || respondents.length === 0);
  return {
    ...matter,
    respondents,
    respondentIds: respondents.map(({ id }) => id),
    triage: { ...triage, missing },
  };
}

/** The matter with what the worker asks for in a lawyer, as it is said now; the same matter where nothing is new. */
export function withWish(matter: Matter, said: Wish): Matter {
  const wish = keptWish(said);
  const same = wish?.sex === matter.wish?.sex && wish?.dialect === matter.wish?.dialect;
  return same ? matter : { ...matter, wish };
}

/** A wish that asks for nothing is none. */
export function keptWish({ sex, dialect }: Wish): Wish | undefined {
  return sex || dialect ? { ...(sex && { sex }), ...(dialect && { dialect }) } : undefined;
}
