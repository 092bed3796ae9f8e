import { lookup as resolve } from 'node:dns'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { FetchRefused } from './fetchRefused.ts'

/** Networks that may be reached although they are not public, as CIDR: "10.1.0.0/16", "::1/128". */
export type Allowed = readonly string[]

/**
 * Whether an address is one of the public internet. Everything else is not: private networks, loopback, link-local (cloud
 * machines keep their secrets at 169.254.169.254), carriers' own, reserved ones, and those that stand for another one
 * within IPv6 (https://www.iana.org/assignments/iana-ipv6-special-registry/).
 */
export function isPublic(address: string, allowed: Allowed = []): boolean {
  // Without its zone: "fe80::1%eth0".
  const bare = address.replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  const parsed = ipaddr.process(bare)
  if (parsed.range() === 'unicast') return true
  return allowed.some((cidr) => {
    const [network, bits] = ipaddr.parseCIDR(cidr)
    return network.kind() === parsed.kind() && parsed.match(network, bits)
  })
}

/** The address that a host is written as, "[::1]" or "127.0.0.1"; null for a name. */
export function literalAddress(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : null
}

/**
 * A resolver that gives public addresses alone. The connection goes to the very address that was looked at: a name that
 * resolves to something else a moment later gains nothing.
 */
export function guardedLookup(allowed: Allowed): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0)
      const reachable = found.filter(({ address }) => isPublic(address, allowed))
      const [first] = reachable
      if (!first) return callback(new FetchRefused({ kind: 'not-public', host: hostname }), '', 0)
      if (options.all) callback(null, reachable)
      else callback(null, first.address, first.family)
    })
  }
}
