/** Thrown when bytes end too early; whoever reads turns it into a reason. */
export class OutOfBytes extends Error {}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bytes that were not read yet. */
  get left(): number {
    return this.#bytes.length - this.#at;
  }

  /** Reads bytes. Throws `OutOfBytes` when there are fewer. */
  bytes(size: number): Uint8Array<ArrayBuffer> {
    if (size > this.left) throw new OutOfBytes(`There are ${this.left} bytes left, and ${size} were to come.`);
    this.#at += size;
    return Uint8Array.from(this.#bytes.subarray(this.#at - size, this.#at));
  }

  /** Reads a number of one to four bytes. */
  number(size: 1 | 2 | 3 | 4): number {
    return this.bytes(size).reduce((value, byte) => value * 256 + byte, 0);
  }

  /** Reads bytes as hexadecimal digits. */
  hex(size: number): string {
    return Array.from(this.bytes(size), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
}
