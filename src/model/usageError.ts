/** Something the user can mend: shown as it is, without a stack; exit code 2. */
export class UsageError extends Error {}
