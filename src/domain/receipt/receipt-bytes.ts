/**
 * Receipts as bytes, before they are sealed.
 *
 * Two bits an item and no texts: how long they are follows from the assignment alone, never from the answers.
 */
import { ByteReader } from '../bytes/byte-reader.ts';
import { ByteWriter } from '../bytes/byte-writer.ts';
import { dayNumber, dayOfNumber } from '../bytes/days.ts';
import { hash } from '../hash.ts';
import type { FirstTry, Receipt, ReceiptPart } from './receipt.ts';

/** How much a receipt may hold. */
export const receiptLimits = { parts: 60, items: 40, number: 999 } as const;

export type DecodedReceipt =
  { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly reason: 'newer' | 'damaged' };

const version = 1;
const [idSize, deviceSize] = [8, 4];
const flags = { done: 1, items: 2 } as const;
const tries: readonly FirstTry[] = ['open', 'wrong', 'right'];
const itemsInByte = 4;

/** Returns 16 bits over the ids of items in their order. */
export function itemsHashOf(itemIds: readonly string[]): number {
  return hash(itemIds.join(' ')) >>> 16;
}

function writePart(writer: ByteWriter, { code, done, items, itemsHash }: ReceiptPart): void {
  writer.number(code, 3).number((done ? flags.done : 0) + (items ? flags.items : 0), 1);
  if (!items) return;
  if (items.length < 1 || items.length > receiptLimits.items) throw new RangeError('A part has 1 to 40 items.');
  writer.number(itemsHash ?? 0, 2).number(items.length, 1);
  for (let at = 0; at < items.length; at += itemsInByte) {
    const group = items.slice(at, at + itemsInByte);
    writer.number(
      group.reduce((sum, first, place) => sum + tries.indexOf(first) * 4 ** place, 0),
      1,
    );
  }
}

function readPart(reader: ByteReader): ReceiptPart | undefined {
  const code = reader.number(3);
  const flag = reader.number(1);
  if (flag > flags.done + flags.items) return undefined;
  const done = (flag & flags.done) > 0;
  if ((flag & flags.items) === 0) return { code, done };
  const itemsHash = reader.number(2);
  const count = reader.number(1);
  const bytes = reader.bytes(Math.ceil(count / itemsInByte));
  const items = Array.from({ length: count }, (_, at) => {
    return tries[((bytes[Math.floor(at / itemsInByte)] ?? 0) >> (2 * (at % itemsInByte))) & 3];
  });
  return items.every((first) => first !== undefined) ? { code, done, items, itemsHash } : undefined;
}

/**
 * Writes a receipt.
 *
 * @throws When a part of it cannot be written, such as a number above 999.
 */
export function encodeReceipt(receipt: Receipt): Uint8Array<ArrayBuffer> {
  const { number = 0, parts } = receipt;
  if (number > receiptLimits.number || parts.length < 1 || parts.length > receiptLimits.parts) {
    throw new RangeError('A receipt has 1 to 60 parts, and a number of at most 999.');
  }
  if (new Set(parts.map(({ code }) => code)).size !== parts.length) throw new RangeError('A part stands there twice.');
  const writer = new ByteWriter()
    .number(version, 1)
    .hex(receipt.assignmentId, idSize)
    .hex(receipt.device, deviceSize)
    .number(number, 2)
    .number(dayNumber(receipt.day), 2)
    .number(parts.length, 1);
  for (const part of parts) writePart(writer, part);
  return writer.end();
}

function read(bytes: Uint8Array): Receipt | undefined {
  const reader = new ByteReader(bytes);
  reader.number(1);
  const [assignmentId, device] = [reader.hex(idSize), reader.hex(deviceSize)];
  const number = reader.number(2);
  const day = dayOfNumber(reader.number(2));
  const parts = Array.from({ length: reader.number(1) }, () => readPart(reader));
  if (reader.left > 0 || !parts.every((part) => part !== undefined)) return undefined;
  return { assignmentId, device, parts, ...(number > 0 && { number }), ...(day && { day }) };
}

/** Reads a receipt. It never throws; what `encodeReceipt` would have written otherwise counts as damaged. */
export function decodeReceipt(bytes: Uint8Array): DecodedReceipt {
  if ((bytes[0] ?? 0) > version) return { ok: false, reason: 'newer' };
  try {
    const receipt = bytes[0] === version ? read(bytes) : undefined;
    const again = receipt && encodeReceipt(receipt);
    if (receipt && again && again.every((byte, at) => byte === bytes[at])) return { ok: true, receipt };
  } catch {
    // Too short, or with a number that cannot be: the receipt was not made by us.
  }
  return { ok: false, reason: 'damaged' };
}
