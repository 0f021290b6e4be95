import type { Personal } from '@domain/documents/blocks';
import { maskAddress, maskIdNumber, maskName, maskPhone } from '@domain/privacy/mask';

const MASKS: Readonly<Record<Personal, (text: string) => string>> = {
  name: maskName,
  phone: maskPhone,
  'id-number': maskIdNumber,
  address: maskAddress,
};

/** A personal value as others may see it; nothing stays nothing. */
export const maskPersonal = (kind: Personal, text: string): string =>
  text === '' ? '' : MASKS[kind](text);
