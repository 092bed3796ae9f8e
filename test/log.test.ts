import { expect, test } from 'vitest'
import { openLog } from '../src/log.ts'

function lines(log: (log: ReturnType<typeof openLog>) => void): string[] {
  const written: string[] = []
  log(openLog({ token: 'aaa.bbb.ccc', logLevel: 'info' }, { write: (line) => written.push(line) }))
  return written
}

test('one line of JSON an event', () => {
  const [line = '', ...rest] = lines((log) => log.info({ articles: 3 }, 'loaded\nall'))
  expect(rest).toEqual([])
  expect(line.indexOf('\n')).toBe(line.length - 1)
  expect(JSON.parse(line)).toMatchObject({ articles: 3, msg: 'loaded\nall' })
})

test('the token never shows, wherever it hides', () => {
  const written = lines((log) => {
    log.error(new Error('refused aaa.bbb.ccc'))
    log.info({ headers: { authorization: 'Bot aaa.bbb.ccc' } }, 'aaa.bbb.ccc')
  })
  expect(written.join()).not.toContain('aaa.bbb.ccc')
  expect(written.join()).toContain('[token]')
})

test('of an error: what it says, its code, its trace and its cause, and nothing that hangs on it', () => {
  const error = Object.assign(new Error('refused', { cause: new Error('line cut') }), { code: 50035, url: '/secret' })
  const [line = ''] = lines((log) => log.error({ err: error }))
  expect(JSON.parse(line)).toMatchObject({
    err: { type: 'Error', message: 'refused', code: 50035, cause: { message: 'line cut' } },
  })
  expect(JSON.parse(line).err.stack).toContain('log.test.ts')
  expect(line).not.toContain('secret')
})

test('below its level nothing is written', () => {
  expect(lines((log) => log.debug('detail'))).toEqual([])
})
