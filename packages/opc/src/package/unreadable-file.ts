/** What is thrown on a file that cannot be read, as another error is on a fault of ours: its message says what is wrong. */
export class UnreadableFile extends Error {}
