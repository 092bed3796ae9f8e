/** Where the bot is added to a server: it needs no permission of its own, only its commands. */
export function inviteLink(application: string): string {
  return `https://discord.com/oauth2/authorize?client_id=${application}&scope=bot+applications.commands&permissions=0`
}
