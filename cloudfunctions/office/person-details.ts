import type { FieldError } from '@contracts/errors';
import { readIdNumber } from '@domain/people/id-number';
import { readPersonName } from '@domain/people/person-name';
import { readPhone } from '@domain/people/phone';
import { idLookup, phoneLookup } from '@domain/privacy/lookup';
import { maskAddress, maskIdNumber, maskName, maskPhone } from '@domain/privacy/mask';
import type { Read } from '@domain/text/read';
import { dayOf } from '@domain/time/china';
import type { At } from '@domain/time/types';
import type { PersonDocument } from '../documents';
import type { Sealer } from '../kernel/context';
import { invalid } from '../kernel/errors';

/** What a person may tell of himself; an empty text takes it away. */
export interface DetailsInput {
  name?: string | undefined;
  phone?: string | undefined;
  idNumber?: string | undefined;
  address?: string | undefined;
}

/** The details that are sealed. */
export const SEALED_FIELDS = ['name', 'phone', 'idNumber', 'address'] as const;
export type SealedField = (typeof SEALED_FIELDS)[number];
export type Details = Partial<Record<SealedField, string>>;

/**
 * The details in their canonical form. `at` is where they stand in the input ("applicant.").
 * @throws AppError INVALID naming every wrong field.
 */
export function readDetails(input: DetailsInput, now: At, at = ''): Details {
  const wrong: FieldError[] = [];
  const details: Details = {};
  const take = <T>(
    field: SealedField,
    read: (text: string) => Read<T>,
    text: (value: T) => string,
  ) => {
    const typed = input[field];
    if (typed === undefined) return;
    if (typed === '') {
      details[field] = '';
      return;
    }
    const result = read(typed);
    if (result.ok) details[field] = text(result.value);
    else wrong.push({ path: `${at}${field}`, message: result.reason });
  };
  take('name', readPersonName, (name) => name);
  take(
    'phone',
    readPhone,
    (phone) => phone.number + (phone.extension ? `转${phone.extension}` : ''),
  );
  take(
    'idNumber',
    (text) => readIdNumber(text, dayOf(now)),
    (id) => id.number,
  );
  take(
    'address',
    (text) => ({ ok: true, value: text.trim() }),
    (text) => text,
  );
  if (wrong.length > 0) throw invalid(wrong);
  return details;
}

/** The fields of a person's document that these details change: sealed texts, masks and look-up hashes. */
export function sealDetails(
  person: Pick<PersonDocument, '_id' | 'key' | 'sealed'>,
  details: Details,
  sealer: Sealer,
): Partial<PersonDocument> {
  const sealed = { ...person.sealed };
  for (const field of SEALED_FIELDS) {
    const text = details[field];
    if (text === '') delete sealed[field];
    else if (text !== undefined) sealed[field] = sealer.seal(person, field, text);
  }
  return { sealed, ...derived(details, sealer) };
}

function derived({ name, phone, idNumber }: Details, sealer: Sealer): Partial<PersonDocument> {
  const hash = (kind: string, text: string | null) =>
    text === null ? undefined : sealer.lookupHash(kind, text);
  return {
    ...(name !== undefined && {
      nameMasked: name && maskName(name),
      nameHash: hash('name', name || null),
    }),
    ...(phone !== undefined && {
      phoneMasked: phone && maskPhone(phone),
      phoneHash: hash('phone', phoneLookup(phone)),
    }),
    ...(idNumber !== undefined && { idHash: hash('id', idLookup(idNumber)) }),
  };
}

/** The details in full; '' for what was not given. Erased people have none. */
export function openDetails(
  person: Pick<PersonDocument, '_id' | 'key' | 'sealed'>,
  sealer: Sealer,
): Record<SealedField, string> {
  const open = (field: SealedField): string => {
    const sealed = person.sealed[field];
    if (sealed === undefined) return '';
    const opened = sealer.unseal(person, field, sealed);
    return opened.kind === 'text' ? opened.text : '';
  };
  return {
    name: open('name'),
    phone: open('phone'),
    idNumber: open('idNumber'),
    address: open('address'),
  };
}

/** The same, masked: what lists and office pages show. */
export function maskDetails(details: Record<SealedField, string>): Record<SealedField, string> {
  return {
    name: details.name && maskName(details.name),
    phone: details.phone && maskPhone(details.phone),
    idNumber: details.idNumber && maskIdNumber(details.idNumber),
    address: details.address && maskAddress(details.address),
  };
}
