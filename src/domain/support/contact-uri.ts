/** From a contact as its source prints it to an address that a phone can open. */
import type { Channel } from './schema.ts';

/** The part of a printed number that can be dialled; some spell it twice, in letters and, in brackets, in digits. */
function dialable(value: string): string | undefined {
  const spelled = /^(.*?)\s*\(([^()]*)\)$/.exec(value);
  const candidates = spelled ? [spelled[1] ?? '', spelled[2] ?? ''] : [value.replace(/\s*ext\.?\s*\d+$/i, '')];
  const number = candidates.find((candidate) => /^[+#]?[\d\s().-]{2,}$/.test(candidate));
  return number?.replace(/[^\d+#]/g, '').replace('#', '%23');
}

/**
 * Returns the address behind a contact, or undefined where opening it would be a guess.
 *
 * Follows RFC 3966 (tel), RFC 5724 (sms) and RFC 6068 (mailto). A WhatsApp number without its country code has no
 * address; an extension is left for the caller to dial. A code with stars has none either: phones open a command for
 * the network behind it, and many refuse to do that from a page.
 */
export function contactUri(channel: Channel, value: string): string | undefined {
  if (/^https?:\/\/\S+$/.test(value)) return value;
  if (channel === 'phone') {
    const number = dialable(value);
    return number && `tel:${number}`;
  }
  if (channel === 'sms') {
    const keyword = /^Text (\w+) to (\d+)$/i.exec(value);
    if (keyword) return `sms:${keyword[2]}?body=${keyword[1]}`;
    const number = dialable(value);
    return number && `sms:${number}`;
  }
  if (channel === 'email' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) return `mailto:${value}`;
  return undefined;
}
