/** Reads a zip archive, as far as tests need it (PKWARE APPNOTE, sections 4.3.7 and 4.3.12). */
import { inflateRawSync } from 'node:zlib';

const centralEntry = Buffer.from('PK\x01\x02');

/** Returns the files of an archive by name, as text. */
export function unzip(archive: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  for (let at = archive.indexOf(centralEntry); at >= 0; at = archive.indexOf(centralEntry, at + 4)) {
    const name = archive.subarray(at + 46, at + 46 + archive.readUInt16LE(at + 28)).toString('utf8');
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const content = archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(name, content.toString('utf8'));
  }
  return files;
}
