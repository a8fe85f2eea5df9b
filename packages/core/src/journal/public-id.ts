import { customAlphabet } from 'nanoid';

/** A random name of 10 letters and digits for what a button points at; row ids never leave the core. */
export const publicId = customAlphabet('0123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz', 10);
