/** The form that a server action was sent. Its argument comes from the network and may be anything; what is no form is an empty one. */
export const formSent = (sent: unknown): FormData => (sent instanceof FormData ? sent : new FormData());
