import { isoDate } from '../date.ts'
import { Unreadable } from '../draft.ts'

/**
 * Passes over what a newsroom has not published, or has taken back.
 *
 * @param status one of https://cv.iptc.org/newscodes/pubstatusg2/, with or without its prefix.
 * @param embargo when it may be published at the earliest.
 * @throws Unreadable saying which.
 */
export function refuseUnpublished(status: string | null, embargo: string | null): void {
  const word = status?.toLowerCase().replace(/^.*[:/]/, '') ?? 'usable'
  if (word === 'canceled' || word === 'cancelled') throw new Unreadable('was taken back by its newsroom (canceled)')
  if (word === 'withheld') throw new Unreadable('is not for publication yet (withheld)')
  const date = embargo === null ? null : isoDate(embargo)
  if (date !== null && Date.parse(date) > Date.now()) throw new Unreadable(`is under embargo until ${date}`)
}
