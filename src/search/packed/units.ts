/** Below this a loop is faster than a call out of JavaScript. */
const SHORT = 24

/** Where the code units of a string are put to be looked at; one string at a time. */
export class Scratch {
  #bytes = Buffer.alloc(2048)
  #units = unitsOf(this.#bytes)

  /** The string's code units, at the start of an array that may be longer, until the next call. */
  encode(string: string): Uint16Array {
    if (string.length > this.#units.length) {
      this.#bytes = Buffer.alloc(4 * string.length)
      this.#units = unitsOf(this.#bytes)
    }
    const units = this.#units
    if (string.length < SHORT) for (let i = 0; i < string.length; i++) units[i] = string.charCodeAt(i)
    else this.#bytes.write(string, 'utf16le')
    return units
  }
}

function unitsOf(bytes: Buffer): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2)
}

/** The string of these code units, lone surrogates kept: one byte each, or two, the lower first. */
export function decode(units: Uint8Array | Uint16Array | Uint32Array): string {
  if (units.length < SHORT) return Reflect.apply(String.fromCharCode, null, units)
  const view = Buffer.from(units.buffer, units.byteOffset, units.byteLength)
  return view.toString(units.BYTES_PER_ELEMENT === 1 ? 'latin1' : 'utf16le')
}
