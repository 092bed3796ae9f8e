import { expect, test } from 'vitest'
import { picture } from '../../scripts/picture.ts'

test('the picture of an answer is the same each time it is drawn, and holds the words of the article', async () => {
  const drawn = await picture()
  expect(drawn).toBe(await picture())
  expect(drawn.replaceAll(/<[^>]*>|\s+/g, ' ').replaceAll(/\s+/g, ' ')).toMatch(
    /crue \? « Nous avons eu quarante minutes pour évacuer deux cents personnes\. Tout le monde est vivant, .* » Hélène Castaing /,
  )
})
