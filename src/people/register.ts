import type { Draft } from './entities.ts'
import type { Role } from './roles.ts'

/** What bears one word for more than this many is no help in telling them apart; keeps long lists of names linear. */
const MOST = 40

/** The people and bodies of an article by the words that call them. */
export class Register {
  readonly drafts: Draft[]
  readonly #byForm = new Map<string, number[]>()
  readonly #byNoun = new Map<string, number[]>()

  readonly #merged = new Map<number, number>()

  constructor(drafts: Draft[]) {
    this.drafts = drafts
    for (const index of drafts.keys()) this.#enter(index)
  }

  add(draft: Draft): number {
    this.drafts.push(draft)
    this.#enter(this.drafts.length - 1)
    return this.drafts.length - 1
  }

  addRole(index: number, role: Role): void {
    this.drafts[index]?.roles.push(role)
    note(this.#byNoun, role.noun, index)
  }

  /** Somebody without a name turned out to be somebody with one. */
  merge(unnamed: number, named: number): void {
    this.#merged.set(unnamed, named)
    for (const role of this.drafts[unnamed]?.roles ?? []) this.addRole(named, role)
  }

  /** Who somebody turned out to be. */
  same(index: number): number {
    return this.#merged.get(index) ?? index
  }

  /** Who is called by these very words. */
  called(form: string): readonly number[] {
    return (this.#byForm.get(form) ?? []).map((index) => this.same(index))
  }

  /** Who has a role of this noun. */
  bearing(noun: string): readonly number[] {
    return [...new Set((this.#byNoun.get(noun) ?? []).map((index) => this.same(index)))]
  }

  #enter(index: number): void {
    const draft = this.drafts[index]
    for (const form of draft?.forms.keys() ?? []) note(this.#byForm, form, index)
    for (const role of draft?.roles ?? []) note(this.#byNoun, role.noun, index)
  }
}

function note(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key)
  if (!known) map.set(key, [index])
  else if (!known.includes(index)) {
    known.push(index)
    if (known.length > MOST) known.shift()
  }
}
