/** Sealing and opening, and the library below them against the vectors of RFC 9180, appendix A.3.1. */
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprintOf, keysFromText, keysToText, makeKeyPair } from '../../src/client/sealing/key-pair.ts';
import { openCode } from '../../src/client/sealing/open.ts';
import { sealReceipt } from '../../src/client/sealing/seal.ts';
import { readCode, writeCode } from '../../src/domain/receipt/receipt-code.ts';
import { encodeReceipt } from '../../src/domain/receipt/receipt-bytes.ts';
import type { Receipt } from '../../src/domain/receipt/receipt.ts';
import { anyReceipt, mutated } from '../helpers/receipts.ts';

const bytesOf = (hex: string): ArrayBuffer => Uint8Array.from(Buffer.from(hex, 'hex')).buffer;
const hexOf = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString('hex');

const rfc = {
  info: '4f6465206f6e2061204772656369616e2055726e',
  ikmE: '4270e54ffd08d79d5928020af4686d8f6b7d35dbe470265f1f5aa22816ce860e',
  pkRm:
    '04fe8c19ce0905191ebc298a9245792531f26f0cece2460639e8bc39cb7f706a82' +
    '6a779b4cf969b8a0e539c7f62fb3d30ad6aa8f80e30f1d128aafd68a2ce72ea0',
  skRm: 'f3ce7fdae57e1a310d87f1ebbde6f328be0a99cdbcadf4d6589cf29de4b8ffd2',
  enc:
    '04a92719c6195d5085104f469a8b9814d5838ff72b60501e2c4466e5e67b325ac9' +
    '8536d7b61a1af4b78e5b7f951c0900be863c403ce65c9bfcb9382657222d18c4',
  text: '4265617574792069732074727574682c20747275746820626561757479',
  messages: [
    {
      aad: '436f756e742d30',
      sealed: '5ad590bb8baa577f8619db35a36311226a896e7342a6d836d8b7bcd2f20b6c7f9076ac232e3ab2523f39513434',
    },
    {
      aad: '436f756e742d31',
      sealed: 'fa6f037b47fc21826b610172ca9637e82d6e5801eb31cbd3748271affd4ecb06646e0329cbdf3c3cd655b28e82',
    },
    {
      aad: '436f756e742d32',
      sealed: '895cabfac50ce6c6eb02ffe6c048bf53b7f7be9a91fc559402cbc5b8dcaeb52b2ccc93e466c28fb55fed7a7fec',
    },
  ],
} as const;

describe('the library, against RFC 9180', () => {
  const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });

  test('opens what the RFC sealed', async () => {
    const recipientKey = await suite.kem.importKey('raw', bytesOf(rfc.skRm), false);
    const recipient = await suite.createRecipientContext({
      recipientKey,
      enc: bytesOf(rfc.enc),
      info: bytesOf(rfc.info),
    });
    for (const { aad, sealed } of rfc.messages) {
      expect(hexOf(await recipient.open(bytesOf(sealed), bytesOf(aad)))).toBe(rfc.text);
    }
  });

  test('seals as the RFC did, from the same seed', async () => {
    const recipientPublicKey = await suite.kem.importKey('raw', bytesOf(rfc.pkRm), true);
    const ekm = await suite.kem.deriveKeyPair(bytesOf(rfc.ikmE));
    const sender = await suite.createSenderContext({ recipientPublicKey, info: bytesOf(rfc.info), ekm });
    expect(hexOf(sender.enc)).toBe(rfc.enc);
    for (const { aad, sealed } of rfc.messages) {
      expect(hexOf(await sender.seal(bytesOf(rfc.text), bytesOf(aad)))).toBe(sealed);
    }
  });
});

const receipt: Receipt = {
  ...{ assignmentId: '0123456789abcdef', device: '01234567', number: 7, day: '2027-03-01' },
  parts: [
    { code: 1, done: true, items: ['right', 'wrong', 'open', 'right', 'right'], itemsHash: 9 },
    { code: 2, done: true },
  ],
};

describe('a sealed receipt', () => {
  test('opens with the key it was sealed to, for whatever can be written', async () => {
    const keys = await makeKeyPair();
    await fc.assert(
      fc.asyncProperty(anyReceipt, async (any) => {
        const code = await sealReceipt(keys.publicBytes, encodeReceipt(any));
        expect(await openCode([keys], code)).toEqual({ ok: true, receipt: any });
      }),
      { numRuns: 100 },
    );
  });

  test('is a short code, another one each time', async () => {
    const keys = await makeKeyPair();
    const codes = await Promise.all([1, 2].map(() => sealReceipt(keys.publicBytes, encodeReceipt(receipt))));
    expect(new Set(codes).size).toBe(2);
    for (const code of codes) expect(code.length).toBeLessThan(200);
  });

  test('is foreign to any other key', async () => {
    const [mine, other] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const code = await sealReceipt(mine.publicBytes, encodeReceipt(receipt));
    expect(await openCode([other], code)).toEqual({ ok: false, reason: 'foreign' });
    // Even under a false name it does not open.
    expect(await openCode([{ ...other, fingerprint: mine.fingerprint }], code)).toEqual({
      ok: false,
      reason: 'damaged',
    });
  });

  test('is never accepted when something was changed: 2,000 times', { timeout: 180_000 }, async () => {
    const keys = await makeKeyPair();
    const codes = await Promise.all(
      Array.from({ length: 20 }, () => sealReceipt(keys.publicBytes, encodeReceipt(receipt))),
    );
    const changed = fc.constantFrom(...codes).chain((code) => mutated(fc.constant(code)));
    await fc.assert(
      fc.asyncProperty(changed, async (text) => {
        const opened = await openCode([keys], text);
        return !opened.ok || codes.includes(text.trim());
      }),
      { numRuns: 1_000 },
    );
    // Past the checksum, so that the seal itself has to notice.
    const forged = fc.tuple(fc.constantFrom(...codes), fc.nat(), fc.integer({ min: 1, max: 255 }));
    await fc.assert(
      fc.asyncProperty(forged, async ([code, where, flip]) => {
        const read = readCode(code);
        if (!read.ok) return false;
        const at = where % read.sealed.length;
        read.sealed[at] = (read.sealed[at] ?? 0) ^ flip;
        return !(await openCode([keys], writeCode(read))).ok;
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('the key pair as text', () => {
  test('comes back the same, and opens what was sealed to it', async () => {
    const keys = await makeKeyPair();
    const parsed = await keysFromText(await keysToText(keys));
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(parsed.keys.fingerprint).toBe(keys.fingerprint);
    const code = await sealReceipt(keys.publicBytes, encodeReceipt(receipt));
    expect(await openCode([parsed.keys], code)).toEqual({ ok: true, receipt });
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['[]', 'not-keys'],
    ['{"format":"other","version":1}', 'not-keys'],
    ['{"format":"face-value-keys","version":2}', 'newer'],
    ['{"format":"face-value-keys","version":1}', 'damaged'],
    ['{"format":"face-value-keys","version":1,"publicKey":{"kty":"EC"},"privateKey":{"kty":"EC"}}', 'damaged'],
  ])('%s is %s', async (text, reason) => {
    expect(await keysFromText(text)).toEqual({ ok: false, reason });
  });

  test('halves of two pairs are refused', async () => {
    const [one, two] = await Promise.all([makeKeyPair(), makeKeyPair()]);
    const [first, second] = await Promise.all([keysToText(one), keysToText(two)]);
    const mixed = { ...JSON.parse(first), privateKey: JSON.parse(second).privateKey } as unknown;
    expect(await keysFromText(JSON.stringify(mixed))).toEqual({ ok: false, reason: 'damaged' });
  });

  test('a fingerprint is four bytes of a hash', async () => {
    expect(await fingerprintOf(Uint8Array.from([4]))).toMatch(/^[0-9a-f]{8}$/);
  });
});
