import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pictures } from '../../scripts/picture.ts'
import { root } from '../../src/program.ts'

const drawn = await pictures()
const read = (svg: string) => svg.replaceAll(/<[^>]*>|\s+/g, ' ').replaceAll(/\s+/g, ' ')

test('the pictures are the same each time they are drawn', async () => {
  expect(await pictures()).toEqual(drawn)
})

test.each<[string, RegExp]>([
  ['answer.svg', /crue \? « Nous avons eu quarante minutes pour évacuer deux cents personnes\. .* » Hélène Castaing /],
  [
    'card.svg',
    /« on comptera quand l’eau sera partie » — Hélène Castaing ?, la maire « elle » désigne ici Hélène Castaing/,
  ],
  ['context.svg', /« Pour le reste », a-t-elle ajouté, « on comptera quand l’eau sera partie »\. /],
  ['speakers.svg', /Qui est cité, les plus cités d’abord • Hélène Castaing · 16 citations · 4 articles/],
])('%s holds the words of the answer', (name, words) => {
  expect(read(drawn.get(name) ?? '')).toMatch(words)
})

test.each([...drawn.keys()])('the README shows %s', (name) => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`docs/${name}`)
  expect(readFileSync(join(root, 'docs', name), 'utf8')).toMatch(/^<svg /)
})
