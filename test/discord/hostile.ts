import fc from 'fast-check'

/** Text made of what Discord reads as something, so that chance finds the combinations. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '*',
          '**',
          '_',
          '__',
          '~~',
          '||',
          '`',
          '```',
          '\\',
          '> ',
          '>>> ',
          '# ',
          '### ',
          '-# ',
          '- ',
          '+ ',
          '1. ',
          '12) ',
        ],
        ...[
          '[',
          ']',
          '(',
          ')',
          '[a](https://b.test)',
          'https://b.test/c',
          '<https://b.test>',
          'discord.gg/abc',
          '@',
          '<a@b.test>',
        ],
        ...[
          '@everyone',
          '@here',
          '<@1>',
          '<@!1>',
          '<@&1>',
          '<#1>',
          '</who:1>',
          '<id:home>',
          '<:a:1>',
          '<t:1:R>',
          ':fire:',
          ':',
        ],
        ...['\n', '\n\n', '\r\n', ' ', '\u00a0', '\u202f', '« ', ' »', 'é', '😀', '…', '[…]', 'mot', '7', '<+33 1>'],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''))
