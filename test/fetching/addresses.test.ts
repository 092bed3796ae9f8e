import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPublic, literalAddress } from '../../src/fetching/addresses.ts'

test.each([
  ['93.184.215.14', true],
  ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
  ['127.0.0.1', false],
  ['127.255.0.9', false],
  ['0.0.0.0', false],
  ['10.2.3.4', false],
  ['172.31.255.1', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.100.100.200', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['fe80::1%eth0', false],
  ['fd00:ec2::254', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:7f00:1', false],
  ['::127.0.0.1', false],
  ['64:ff9b::7f00:1', false],
  ['2002:7f00:1::', false],
  ['2001::1', false],
  ['2001:db8::1', false],
  ['ff02::1', false],
  ['localhost', false],
  ['', false],
])('%s is public: %s', (address, expected) => {
  expect(isPublic(address)).toBe(expected)
})

test('what the configuration allows, and no more', () => {
  const allowed = ['10.1.0.0/16', '::1/128']
  expect(['10.1.2.3', '10.2.0.1', '::1', '127.0.0.1'].map((address) => isPublic(address, allowed))).toEqual([
    ...[true, false, true, false],
  ])
})

test('an IPv4 address within an IPv6 one is no more public than by itself', () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(isPublic(`::ffff:${address}`)).toBe(isPublic(address))
    }),
  )
})

test.each([
  ['127.0.0.1', '127.0.0.1'],
  ['[::1]', '::1'],
  ['example.org', null],
  ['10.example.org', null],
])('the host %s is the address %s', (host, address) => {
  expect(literalAddress(host)).toBe(address)
})
