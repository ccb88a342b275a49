import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contactUri } from '#domain/support/contact-uri.ts';
import type { SupportService } from '#domain/support/schema.ts';

test.each([
  ['phone', '111', 'tel:111'],
  ['phone', '+44 1372 847 161', 'tel:+441372847161'],
  ['phone', '(021) 31901556', 'tel:02131901556'],
  ['phone', '119 ext. 8', 'tel:119'],
  ['phone', '1-888-PREVENT (1-888-773-8368)', 'tel:18887738368'],
  ['phone', '1-800-843-5678 (1-800-THE-LOST, USA)', 'tel:18008435678'],
  ['phone', '1-800-656-4673 (HOPE)', 'tel:18006564673'],
  ['phone', 'ask at the school', undefined],
  ['sms', 'Text HOME to 741741', 'sms:741741?body=HOME'],
  ['sms', '0477 13 11 14', 'sms:0477131114'],
  ['sms', '999 (after registering)', 'sms:999'],
  ['phone', '#8891', 'tel:%238891'],
  ['phone', '*120*7867#', undefined],
  ['email', 'help@accessnow.org', 'mailto:help@accessnow.org'],
  ['email', 'secure message form on www.stopitnow.org.uk', undefined],
  ['chat', 'app and Zalo of line 111', undefined],
  ['chat', 'https://988lifeline.org/', 'https://988lifeline.org/'],
  ['whatsapp', '08111-129-129', undefined],
] as const)('%s %s opens %s', (channel, value, uri) => {
  expect(contactUri(channel, value)).toBe(uri);
});

test('every phone number of the directory can be dialled, with no digit lost or added', () => {
  const folder = 'content/shared/support';
  let numbers = 0;
  for (const file of readdirSync(folder)) {
    const service = parse(readFileSync(`${folder}/${file}`, 'utf8')) as SupportService;
    for (const { channel, value } of service.contacts ?? []) {
      if (channel !== 'phone') continue;
      numbers += 1;
      const uri = decodeURIComponent(contactUri(channel, value) ?? '');
      if (value.includes('*')) {
        expect(uri, `${file} ${value}`).toBe('');
        continue;
      }
      expect(uri, `${file} ${value}`).toMatch(/^tel:[+#]?\d{2,}$/);
      expect(value.replace(/[^\d]/g, ''), file).toContain(uri.replace(/[^\d]/g, ''));
    }
  }
  expect(numbers).toBeGreaterThan(20);
});
