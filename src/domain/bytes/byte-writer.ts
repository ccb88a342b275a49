/** Writes numbers and bytes one after the other; numbers with the biggest byte first. */
export class ByteWriter {
  readonly #bytes: number[] = [];

  /** Adds a number of one to four bytes. Throws when it does not fit. */
  number(value: number, size: 1 | 2 | 3 | 4): this {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** (8 * size)) {
      throw new RangeError(`${value} does not fit into ${size} bytes.`);
    }
    for (let at = size - 1; at >= 0; at -= 1) this.#bytes.push(Math.floor(value / 2 ** (8 * at)) % 256);
    return this;
  }

  /** Adds bytes as they are. */
  bytes(values: Iterable<number>): this {
    this.#bytes.push(...values);
    return this;
  }

  /** Adds bytes that are written as hexadecimal digits. */
  hex(digits: string, size: number): this {
    if (digits.length !== 2 * size || !/^[0-9a-f]*$/.test(digits)) {
      throw new RangeError(`"${digits}" is not ${size} bytes in hexadecimal digits.`);
    }
    return this.bytes((digits.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  }

  /** Returns all that was written. */
  end(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(this.#bytes);
  }
}
