/** Field types that several schemas share, so that one rule about ids or words has one home. */
import { z } from 'zod';

/** Kebab-case id: lower-case Latin letters, digits and hyphens. Permanent once published. */
export const idField = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case letters, digits and single hyphens');

/** Words a visitor reads: one line or more, never empty. */
export const textField = z.string().trim().min(1, 'write some text here');

/** A calendar day, `YYYY-MM-DD`. Quote it in YAML. */
export const dayField = z.iso.date('write the day as "YYYY-MM-DD", in quotes');

/** A web address that starts with https:// or http://. */
export const webAddressField = z.url({ protocol: /^https?$/, error: 'write a full address that starts with https://' });
