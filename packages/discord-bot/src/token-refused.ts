/** Discord knows no bot with that token, or knows it no longer. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}
