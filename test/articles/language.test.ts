import { expect, test } from 'vitest'
import { detectLanguage, namedLanguage } from '../../src/articles/language.ts'

test.each([
  ['fr', 'fr'],
  ['FR', 'fr'],
  ['fr-CA', 'fr'],
  ['en_GB', 'en'],
  ['Français', 'fr'],
  ['eng', 'en'],
  ['de', null],
  ['constructor', null],
  ['', null],
])('%j names %j', (given, code) => {
  expect(namedLanguage(given)).toBe(code)
})

test.each([
  ['a French sentence', 'Le conseil municipal a voté le budget mardi soir.', { code: 'fr' }],
  ['an English sentence', 'The town council passed its budget on Tuesday evening.', { code: 'en' }],
  ['nothing to tell by: French', '12 h 30', { code: 'fr' }],
  ['a short text in another language: one of ours', 'Der Rat hat gestern getagt.', { code: 'en' }],
  ['one word over and over is no language', 'A'.repeat(5000), { code: 'en' }],
  [
    'Spanish',
    'El ayuntamiento aprobó el presupuesto el martes por la noche, según confirmó la alcaldesa, que había prometido no subir los impuestos. Los vecinos, sin embargo, protestaron frente al edificio durante más de dos horas.',
    { other: 'Spanish' },
  ],
  [
    'another script',
    'Городской совет утвердил бюджет во вторник вечером, сообщила мэр, которая ранее обещала не повышать налоги. Жители города тем временем вышли на площадь и потребовали встречи с депутатами, чтобы обсудить ремонт моста и набережной.',
    { other: expect.any(String) },
  ],
])('%s', (_, text, expected) => {
  expect(detectLanguage(text)).toEqual(expected)
})
