/** Why nothing was written, for the editor. */
export class Refusal extends Error {}
