/** Thrown where something about the member's trackers would be changed in a group: what was done is taken back. */
export class PrivateMatter extends Error {}
