/**
 * Why content did not come: `network` may pass, `damaged` will not until the site is mended; `gone` has been taken from the
 * site, as a new version does with the code and data of the one before (or a chunk did not arrive, which looks the same).
 */
export class ContentError extends Error {
  constructor(
    readonly kind: 'network' | 'damaged' | 'gone',
    message: string,
  ) {
    super(message);
    this.name = 'ContentError';
  }
}
