/** Fields whose rules a suggestion looks at: one that is filled and its confirm field are two. */
export const mostFields = 4;
