import { parseHTML } from 'linkedom'
import type { Node } from './blocks.ts'

/** An element of a page, as much of it as is read here. */
export interface PageElement extends Node {
  readonly textContent: string | null
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
}

export interface Page {
  readonly documentElement: PageElement | null
  readonly body: PageElement
  readonly title: string
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** The tree of a page; nothing in it is run or fetched. The types stand here as the project has none of a browser's. */
export function parsePage(html: string): Page {
  return parseHTML(html).document
}
