/** Why a file is no snapshot to start from; the message is a clause about the file. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError'
}
