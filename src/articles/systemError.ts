const SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EACCES: 'may not be read: give this user permission to',
  EPERM: 'may not be read: give this user permission to',
  ELOOP: 'is a link that leads back to itself',
  ENOTDIR: 'does not exist: a part of its path is a file',
  ENAMETOOLONG: 'does not exist: its name is too long',
  EMFILE: 'could not be opened: too many files are open',
  EIO: 'could not be read: the disk reports an error',
  Z_BUF_ERROR: 'is cut short: the gzip file ends before its end',
  Z_DATA_ERROR: 'is not a sound gzip file',
}

/**
 * What the operating system or gzip said, as the rest of a sentence about a file.
 *
 * @throws the error itself if it is of another kind: a bug.
 */
export function describeSystemError(error: unknown): string {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
  const sentence = SENTENCES[error.code]
  if (sentence !== undefined) return sentence
  if (!('errno' in error)) throw error
  return `could not be read: ${error.message}`
}
