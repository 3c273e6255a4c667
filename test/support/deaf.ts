/** Milliseconds. For the first half second nothing that is pressed is for the warning. */
export const deaf = 600;
