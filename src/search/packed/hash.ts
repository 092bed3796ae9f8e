/** A hash of code units, one after the other: FNV-1a. Numbers of 32 bits with a sign, which V8 keeps without an object. */
export const HASH_OF_NOTHING = 0x811c9dc5 | 0

export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

/** To be done last, since low bits alone are looked at. */
export function mixHash(hash: number): number {
  return hash ^ (hash >>> 15)
}

export function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = HASH_OF_NOTHING
  for (let i = start; i < end; i++) hash = hashUnit(hash, units[i] ?? 0)
  return mixHash(hash)
}
