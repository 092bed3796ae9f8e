/** A request refused the way Discord refuses it: an HTTP status and Discord's own error code. */
export class Refusal extends Error {
  readonly status: number
  readonly code: number
  readonly faults: readonly string[]
  readonly headers: Readonly<Record<string, string>>

  constructor(
    status: number,
    code: number,
    message: string,
    faults: readonly string[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.faults = faults
    this.headers = headers
  }

  toJSON(): object {
    return {
      code: this.code,
      message: this.message,
      ...(this.faults.length > 0 && {
        errors: { _errors: this.faults.map((fault) => ({ code: 'INVALID', message: fault })) },
      }),
    }
  }
}

export const invalidForm = (faults: readonly string[]) => new Refusal(400, 50035, 'Invalid Form Body', faults)
export const unauthorized = () => new Refusal(401, 0, '401: Unauthorized')
export const unknownInteraction = () => new Refusal(404, 10062, 'Unknown interaction')
export const unknownMessage = () => new Refusal(404, 10008, 'Unknown Message')
export const unknownWebhook = () => new Refusal(404, 10015, 'Unknown Webhook')
export const alreadyAcknowledged = () => new Refusal(400, 40060, 'Interaction has already been acknowledged.')
export const invalidWebhookToken = () => new Refusal(401, 50027, 'Invalid Webhook Token')
export const missingAccess = () => new Refusal(403, 50001, 'Missing Access')
