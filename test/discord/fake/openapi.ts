import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'

// Discord's own description of its API, where the person has it beside the project. Known to be wrong in one thing that
// we could send: it wants `default_member_permissions` as a number, which Discord documents and takes as a string.

const file = join(import.meta.dirname, '../../../../shared/discord/openapi.json')

export const openapiPresent = existsSync(file)

type Check = (body: unknown) => string[]

let checks: Map<string, Check> | undefined
let ajv: Ajv2020 | undefined

/**
 * What the description finds wrong in a request body, or nothing where the description is absent.
 *
 * @param route the method and the path as the description writes them: "post /webhooks/{webhook_id}/{webhook_token}".
 */
export function openapiFaults(route: string, body: unknown): string[] {
  if (!openapiPresent) return []
  checks ??= new Map()
  const check = checks.get(route) ?? compile(route)
  checks.set(route, check)
  return check(body)
}

function compile(route: string): Check {
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, logger: false, allErrors: false, validateFormats: true })
    formats.default(ajv)
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')), 'discord')
  }
  const [method = '', path = ''] = route.split(' ')
  const pointer = ['paths', path, method, 'requestBody', 'content', 'application/json', 'schema']
    .map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1')))
    .join('/')
  const validate = ajv.compile({ $ref: `discord#/${pointer}` })
  return (body) => (validate(asDescribed(body)) ? [] : [`OpenAPI: ${ajv?.errorsText(validate.errors) ?? ''}`])
}

/** The permissions as the description has them. */
function asDescribed(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (key, value) =>
    key === 'default_member_permissions' && typeof value === 'string' ? Number(value) : value,
  )
}
