/** Where the organizer's image is: a file of this site, or an image in itself. */
export function logoAddress(logo: string): string {
  return logo.startsWith('data:') ? logo : `${import.meta.env.FITPATH_ROOT}${logo.replace(/^\//, '')}`;
}

/** Whether an image comes and can be drawn. */
export function comes(logo: string): Promise<boolean> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = () => resolve(true);
    image.onerror = () => resolve(false);
    image.src = logoAddress(logo);
  });
}
