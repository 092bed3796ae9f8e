import { PermissionFlagsBits } from 'discord-api-types/v10'
import { expect, test } from 'vitest'
import { botInServers } from './bot.ts'
import { ASKER, type AskOptions, type FakeDiscord, GUILD, OTHER_GUILD } from './fake/discord.ts'
import type { Exchange } from './fake/exchange.ts'
import { Refusal } from './fake/refusal.ts'
import { seenIn } from './fake/seen.ts'

// What a server looks out for in new articles.

let fake: FakeDiscord

const SOON = { timeout: 20_000 }
const botPermissions = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages

const bot = async (...set: Parameters<typeof botInServers>) => {
  const started = await botInServers(...set)
  fake = started.fake
  return started
}

const watch = (subcommand: string, values: Readonly<Record<string, string>> = {}, options: AskOptions = {}) =>
  fake.slash('watch', values, { locale: 'fr', botPermissions, ...options, subcommand })
const answer = async (exchange: Exchange, said: RegExp) => {
  const shown = await exchange.answer()
  expect(seenIn(shown).text).toMatch(said)
  expect(shown.ephemeral).toBe(true)
}
const add = async (text: string, guild = GUILD) => {
  const adding = fake.menu('Add as article', { content: text }, { locale: 'fr', guild })
  await expect.poll(() => adding.messages.map((shown) => seenIn(shown).text).join(), SOON).toMatch(/Ajouté/)
}
const postedTexts = () => fake.posted.map((shown) => seenIn(shown).text)

const INES = 'Le conseil a tranché. « Nous rouvrons la passe à poissons », a annoncé Inès Caradec.'

test('a card is posted in the channel, once, for everybody and in the server’s language', async () => {
  const { errors } = await bot()
  await answer(watch('add', { speaker: 'Caradec' }), /^Guetté dans ce salon à partir de maintenant\s: Inès Caradec$/)
  await add(INES)
  await expect
    .poll(postedTexts, SOON)
    .toEqual([expect.stringMatching(/^New: Inès Caradec\n[\s\S]*Nous rouvrons la passe à poissons/)])
  await add(INES, OTHER_GUILD)
  await add('Le marché ouvre. « Les huîtres sont là », a dit Maud Kervran.')
  await answer(watch('list'), /^Ce serveur a 1 veille\nInès Caradec/)
  expect(fake.posted).toHaveLength(1)
  expect(fake.posted[0]?.body['allowed_mentions']).toEqual({ parse: [] })
  expect(errors).toEqual([])
})

test('paused, it posts nothing; removed, it is gone; another server has no part in it', async () => {
  await bot()
  await answer(watch('add', { topic: 'passe à poissons' }), /Guetté/)
  const [choice] = await fake.typing('watch', 'watch', 'pois', { subcommand: 'remove' }).suggestions()
  expect(choice).toMatchObject({ name: 'passe à poissons' })
  const chosen = { watch: String(choice?.['value']) }
  for (const subcommand of ['pause', 'remove'])
    await answer(watch(subcommand, chosen, { guild: OTHER_GUILD }), /n’a pas cette veille/)
  expect(await fake.typing('watch', 'watch', '', { subcommand: 'remove', guild: OTHER_GUILD }).suggestions()).toEqual(
    [],
  )
  await answer(watch('list', {}, { guild: OTHER_GUILD }), /^Ce serveur ne guette rien/)
  await answer(watch('pause', chosen), /^Suspendu/)
  await add(INES)
  await answer(watch('pause', chosen), /^Reprend/)
  await add('La crue. « La passe à poissons a tenu bon », a dit Odile Ferrand.')
  await expect.poll(postedTexts, SOON).toEqual([expect.stringMatching(/a tenu bon/)])
  await answer(watch('remove', chosen), /^N’est plus guetté/)
  await answer(watch('list'), /^Ce serveur ne guette rien/)
})

test('where the bot may not write, it says so at once, or to whoever set it when that changes; nothing is lost', async () => {
  await bot()
  await answer(
    watch('add', { topic: 'passe à poissons' }, { botPermissions: 0n }),
    /^Je ne peux pas écrire dans ce salon/,
  )
  await answer(watch('add'), /^Donnez une personne/)
  await answer(watch('add', { topic: 'passe à poissons' }), /Guetté/)
  fake.faults.push({ match: /^POST \/channels\/\d+\/messages$/, trouble: new Refusal(403, 50001, 'Missing Access') })
  await add(INES)
  await expect.poll(() => fake.posted.map(({ channel }) => channel), SOON).toEqual([ASKER])
  expect(postedTexts()[0]).toMatch(/^The watch passe à poissons has stopped: I can no longer write/)
  await answer(watch('list'), /arrêtée\s: je ne peux pas écrire/)
  const [choice] = await fake.typing('watch', 'watch', '', { subcommand: 'pause' }).suggestions()
  await answer(watch('pause', { watch: String(choice?.['value']) }), /^Reprend/)
  await expect.poll(() => postedTexts()[1], SOON).toMatch(/Nous rouvrons la passe à poissons/)
})

test('what was found before a stop is posted after the restart', async () => {
  const first = await bot()
  await answer(watch('add', { topic: 'passe à poissons' }), /Guetté/)
  fake.mood = (line) => (line.startsWith('POST /channels/') ? new Refusal(500, 0, 'down') : null)
  await add(INES)
  await expect.poll(() => first.errors.length, SOON).toBe(1)
  await first.close()
  await bot({ state: first.state })
  await expect.poll(postedTexts, SOON).toEqual([expect.stringMatching(/Nous rouvrons/)])
})
