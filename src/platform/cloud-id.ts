/**
 * Something only WeChat may say (the group a card was opened from): it travels as a top-level field of the call
 * and reaches the function opened, never as the client's own claim.
 */
export interface CloudId {
  cloudID: string;
}
