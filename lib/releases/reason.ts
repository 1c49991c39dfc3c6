/** Characters that the reason of a release may have. */
export const longestReason = 500;
