import { about } from '../src/answers/about.ts'
import { define } from './define.ts'

export default define({
  name: { en: 'about', fr: 'à-propos' },
  description: {
    en: 'This bot: its version, the articles it holds, what it keeps of you, its source.',
    fr: 'Ce bot : sa version, les articles qu’il connaît, ce qu’il garde de vous, son code.',
  },
  options: {},
  main: null,
  private: true,
  answer: (_, library) => about(library),
})
