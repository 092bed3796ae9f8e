import { join } from 'node:path'

/** What people add in servers, within the folder of STATE. */
export const storePath = (state: string): string => join(state, 'servers.sqlite')

/** The mark of the program that has it. */
export const lockPath = (state: string): string => join(state, 'servers.lock')
